package org.heard.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.heard.ingest.FeedbackPart;
import org.heard.ingest.FileNotes;
import org.heard.measure.CountMeasures;
import org.heard.measure.Facts;

/** What is counted of an item beside its comments, and what is noted of its file. */
final class TakeItemsApart extends DoFn<FeedbackPart, Facts> {
  static final TupleTag<Facts> FACTS = new TupleTag<>("item facts") {};
  static final TupleTag<FileNotes> NOTES = new TupleTag<>("file notes") {};

  private static final long serialVersionUID = 1L;

  @ProcessElement
  public void process(@Element FeedbackPart part, MultiOutputReceiver out) {
    part.items().forEach(item -> out.get(FACTS).output(CountMeasures.facts(item)));
    part.notes().forEach(note -> out.get(NOTES).output(note));
  }
}
