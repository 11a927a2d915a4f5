package org.heard.redact;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A project's secret: it turns families' ids into keys that cannot be turned back without it. It
 * prints only its fingerprint.
 */
public final class ProjectKey implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Length of the secret in bytes. */
  static final int LENGTH = 32;

  private final byte[] secret;

  ProjectKey(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a key has " + LENGTH + " bytes, not " + secret.length);
    }
    this.secret = secret.clone();
  }

  /**
   * Tells keys apart and nothing of the secret: 12 hex digits, for example {@code 9c41f0a27be3}.
   */
  public String fingerprint() {
    return HexFormat.of().formatHex(hmac("fingerprint", "")).substring(0, 12);
  }

  /** A secret of 32 bytes for one purpose, for example {@code family}, made from this one. */
  public byte[] derived(String purpose) {
    return hmac("derive", purpose);
  }

  /**
   * HMAC-SHA256 of a text for one purpose, 32 hex digits. Other purposes give unrelated values, so
   * that what is stored for one tells nothing about another.
   */
  public String keyed(String purpose, String text) {
    return HexFormat.of().formatHex(hmac(purpose, text)).substring(0, 32);
  }

  private byte[] hmac(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has HmacSHA256", missing);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectKey key && MessageDigest.isEqual(secret, key.secret);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(secret);
  }

  @Override
  public String toString() {
    return "ProjectKey[" + fingerprint() + "]";
  }
}
