package org.heard.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.redact.PublicText;
import org.heard.reports.read.ActionRow;
import org.heard.reports.read.CueExample;
import org.heard.reports.read.PlainEdition;
import org.heard.reports.read.PopulationRow;
import org.heard.reports.read.ReportInputs;

/**
 * Masks what a project wrote for its pages: titles and examples of the charter, actions, names of
 * groups. The name, area, contact and sign-offs of the partnership are printed as they are.
 */
final class PublicInputs {
  private final PublicText text;
  private final AtomicInteger masked = new AtomicInteger();

  private PublicInputs(PublicText text) {
    this.text = text;
  }

  /** The same inputs with masks; says on stderr how many sentences had something personal. */
  static ReportInputs mask(ReportInputs inputs, PublicText text) {
    PublicInputs masking = new PublicInputs(text);
    ReportInputs masked = masking.mask(inputs);
    if (masking.masked.get() > 0) {
      System.err.println(
          "heard: warning: "
              + masking.masked.get()
              + " sentences of actions.csv or the charter hold something personal; it is masked on"
              + " the pages");
    }
    return masked;
  }

  private ReportInputs mask(ReportInputs inputs) {
    return new ReportInputs(
        inputs.organisation(),
        inputs.accent(),
        inputs.contact(),
        inputs.logo(),
        inputs.quotes(),
        inputs.disclosure(),
        words(inputs.charterName()),
        inputs.charterAddress(),
        inputs.titleSource(),
        inputs.messages().stream().map(this::message).toList(),
        inputs.population().stream()
            .map(row -> new PopulationRow(row.dimension(), text.group(row.group()), row.children()))
            .toList(),
        inputs.actions().stream().map(this::action).toList(),
        plain(inputs.plain()),
        inputs.ledger(),
        inputs.approvals());
  }

  private Message message(Message message) {
    List<Commitment> commitments =
        message.commitments().stream()
            .map(
                each ->
                    new Commitment(each.id(), each.message(), words(each.title()), each.address()))
            .toList();
    return new Message(message.id(), words(message.title()), commitments);
  }

  private ActionRow action(ActionRow action) {
    return new ActionRow(
        action.id(),
        action.date(),
        action.message(),
        words(action.youSaid()),
        words(action.weDid()),
        action.status(),
        words(action.because()));
  }

  private PlainEdition plain(PlainEdition plain) {
    return new PlainEdition(
        plain.languages(),
        plain.wordings(),
        plain.signOffs(),
        plain.examples().stream()
            .map(each -> new CueExample(each.commitment(), each.kept(), words(each.text())))
            .toList());
  }

  private String words(String sentence) {
    String shown = text.text(sentence);
    if (!shown.equals(sentence)) {
      masked.incrementAndGet();
    }
    return shown;
  }
}
