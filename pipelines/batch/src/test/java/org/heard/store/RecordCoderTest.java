package org.heard.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.heard.model.Classification;
import org.heard.model.Comment;
import org.heard.model.Evidence;
import org.heard.model.FileAccount;
import org.heard.model.Groups;
import org.heard.model.Heard;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.Redaction;
import org.heard.model.RedactionKind;
import org.heard.model.RejectedRow;
import org.heard.model.ReviewReason;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Stance;
import org.heard.model.Token;
import org.junit.jupiter.api.Test;

class RecordCoderTest {
  static final LabelledComment COMMENT =
      new LabelledComment(
          new Origin(
              "i1",
              Source.SURVEY,
              LocalDate.of(2026, 4, 1),
              "f1",
              true,
              new Groups("Pennyfold", "5-10", "", "", "Parent or carer"),
              "inbox/a.csv",
              7),
          "i1-1",
          "What was good?",
          QuestionKind.WHAT_GOOD,
          "They listened £ 😀 \"quoted\"\nsecond line [person 1]",
          List.of(new Redaction(3, 9, RedactionKind.PERSON)),
          "en",
          false,
          true,
          false,
          new Classification(
              Sentiment.POSITIVE,
              Heard.YES,
              3,
              List.of(new Mention("m4", Stance.UPHELD, .75)),
              List.of(new Mention("m4.1", Stance.UPHELD, .75)),
              .7,
              ReviewReason.NONE,
              List.of(new Evidence("m4", Stance.UPHELD, 0, 13, "", List.of("listened")))));

  private static Coder<LabelledComment> coder() throws CannotProvideCoderException {
    return Pipeline.create().getCoderRegistry().getCoder(TypeDescriptor.of(LabelledComment.class));
  }

  private static byte[] encoded(LabelledComment comment)
      throws IOException, CannotProvideCoderException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    coder().encode(comment, bytes);
    return bytes.toByteArray();
  }

  @Test
  void record_comesBackAsItWas() throws Exception {
    assertEquals(COMMENT, coder().decode(new ByteArrayInputStream(encoded(COMMENT))));
  }

  @Test
  void equalRecords_haveEqualBytes_soThatTheyMayBeKeys() throws Exception {
    assertArrayEquals(encoded(COMMENT), encoded(COMMENT));
    Pipeline.create()
        .getCoderRegistry()
        .getCoder(TypeDescriptor.of(Origin.class))
        .verifyDeterministic();
  }

  @Test
  void coders_ofOneType_areEqual_soThatCollectionsCanBePutTogether() throws Exception {
    assertEquals(coder(), coder());
  }

  @Test
  void tokens_arePassedOnUnread_andComeBackAsTheyWere() throws Exception {
    Comment comment =
        new Comment(
            COMMENT.origin(),
            "i1-1",
            "",
            QuestionKind.NONE,
            "They listened",
            List.of(
                new Token("They", "they", "PRP", 0, 4, 0, ""),
                new Token("listened", "listen", "VBD", 5, 13, 0, "")),
            List.of(),
            "en",
            false,
            false,
            false,
            false,
            false);
    RecordCoder<Comment> coder = RecordCoder.of(Comment.class);
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    coder.encode(comment, first);
    Comment unread = coder.decode(new ByteArrayInputStream(first.toByteArray()));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    coder.encode(unread, again);
    assertArrayEquals(first.toByteArray(), again.toByteArray());
    assertEquals(comment, unread);
    assertEquals("listen", unread.tokens().get(1).lemma());
  }

  @Test
  void rowsOfEveryTable_comeBackAsTheyWere() throws Exception {
    Coder<RunRow> coder =
        Pipeline.create().getCoderRegistry().getCoder(TypeDescriptor.of(RunRow.class));
    List<Record> rows =
        List.of(
            new CommentCount(65, 60),
            UrgentItem.of(COMMENT),
            MachineSaid.of(COMMENT),
            new FileAccount("inbox/a.csv", Source.SURVEY, 1, 1, 0, 0, 0, List.of()),
            new RejectedRow("inbox/a.csv", Source.SURVEY, 2, "Date", "not a date"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Record row : rows) {
      coder.encode(new RunRow(row), bytes);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    for (Record row : rows) {
      RunRow back = coder.decode(in);
      assertEquals(row, back.row());
      assertEquals(RunTable.of(row), back.table());
    }
    assertThrows(IllegalArgumentException.class, () -> new RunRow(COMMENT));
  }
}
