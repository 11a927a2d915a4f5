package org.heard.reports.findings;

import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Window;

/**
 * A share counted from comments, corrected by people's labels of a random sample. It stands beside
 * the uncorrected figure of the same id, source, window and quarter, and takes its place as the
 * headline where the sample allows.
 *
 * @param id {@link Changes#COMMENTS}, or the id of a message
 * @param source survey, complaint or meeting
 * @param window single quarter for surveys, rolling year elsewhere
 * @param quarter the (last) quarter
 * @param figure exact inside, {@link Published} outside
 * @param <C> kind of figure
 */
public record Correction<C>(String id, Source source, Window window, Quarter quarter, C figure) {
  <D> Correction<D> with(D other) {
    return new Correction<>(id, source, window, quarter, other);
  }
}
