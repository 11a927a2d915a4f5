package org.heard.ingest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ids that stay the same over reruns, file names and row orders: 16 hex digits. Not for use by two
 * threads.
 */
final class ItemKeys {
  /** Stands before a case's reference, so that it is no family's id. */
  static final String CASE = "case ";

  private static final int BYTES = 8;

  private final MessageDigest digest;
  private final Mac mac;

  ItemKeys(byte[] key) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** A hash of texts; no two lists of texts run together. */
  String itemId(String source, List<String> cells) {
    add(source);
    for (String cell : cells) {
      add(cell);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (bytes.length >> shift));
    }
    digest.update(bytes);
  }

  /** A family's key: keyed, so that nobody without the project's secret can try ids out. */
  String familyKey(String familyId) {
    String folded = Blank.fold(familyId);
    // An e-mail address is the same in any case; other ids may differ by case only.
    String id = folded.indexOf('@') > 0 ? folded.toLowerCase(Locale.ROOT) : folded;
    return HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
  }
}
