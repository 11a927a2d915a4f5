/**
 * Files in, feedback items or rejected rows out.
 *
 * <pre>{@code
 * FeedbackFiles files = FeedbackFiles.of(folder, ProjectReader.read(folder), key);
 * PCollectionTuple read = pipeline.apply("Read feedback", new ReadFeedback(files));
 * PCollection<FeedbackItem> items = read.get(ReadFeedback.ITEMS);
 * }</pre>
 *
 * <p>Plain Java reads: {@link org.heard.ingest.SourceRows} gives the rows of a file, {@link
 * org.heard.ingest.ItemReader} turns a row into an item; Beam stands in {@link
 * org.heard.ingest.ReadFeedback} only. May import model, charter, Commons CSV, POI and commonmark.
 * No cell's text reaches a log, a reason or an exception.
 */
@NullMarked
package org.heard.ingest;

import org.jspecify.annotations.NullMarked;
