/**
 * Raw comments in, masked comments out. A {@link org.heard.model.RawComment} never leaves this
 * package.
 *
 * <pre>{@code
 * TextRedactor redactor = new TextRedactor(Gazetteer.read(project));
 * redactor.redact("Mrs Okonkwo rang 01632 960123").text(); // Mrs [person 1] rang [phone]
 * }</pre>
 *
 * <p>May import the model, the charter and {@code org.heard.language}; Beam in {@link
 * org.heard.redact.RedactComments} only.
 */
@NullMarked
package org.heard.redact;

import org.jspecify.annotations.NullMarked;
