package org.heard.redact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.model.ConfigurationException;

/**
 * A project's key on disk: made at first use, readable by its owner only.
 *
 * <p>The file is one line of text, {@code heard-key-1} and 64 hex digits. The sample county's key
 * is public, and says so: {@code heard-demo-key-1}; it is taken in {@code data-samples/wealdmere}
 * only.
 *
 * @param key the key
 * @param warning what the user should know about the file's protection; empty where all is well
 */
public record KeyFile(ProjectKey key, Optional<String> warning) {
  /** The whole text of the public demo key's file. */
  public static final String DEMO =
      "heard-demo-key-1 57656c636f6d6520746f205765616c646d6572652c206e6f2073656372657421\n";

  private static final Pattern LINE =
      Pattern.compile("(heard-key-1|heard-demo-key-1) ([0-9a-f]{64})\\s*");

  /**
   * Opens a project's key, or makes one where there is none.
   *
   * @param project the project folder
   * @param name the key file, relative to the project folder or absolute
   * @throws ConfigurationException where the file cannot be read, is no key, may be read by other
   *     people, or is the public demo key outside the sample county; with advice
   */
  public static KeyFile open(Path project, String name) {
    Path file = project.resolve(name);
    if (Files.notExists(file)) {
      create(file, name);
    }
    String text = read(file, name);
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      throw new ConfigurationException(
          name, 0, "is not a key (restore it from your backup, or move it away to have a new one)");
    }
    byte[] secret = HexFormat.of().parseHex(line.group(2));
    if (line.group(1).equals("heard-demo-key-1")) {
      if (!isSample(project)) {
        throw new ConfigurationException(
            name,
            0,
            "is the public demo key, which protects nobody (delete the line \"key\" from heard.yaml"
                + " to have a key of your own)");
      }
      return new KeyFile(new ProjectKey(secret), Optional.empty());
    }
    return new KeyFile(new ProjectKey(secret), OwnerOnly.check(file, name));
  }

  /**
   * Replaces a project's key by a new one; the old one is kept beside it as {@code NAME.old}, or
   * {@code NAME.old-2} and so on where that is taken. Family keys of new runs then match no earlier
   * run, and nothing of the store of labels is found again.
   *
   * @return where the old key lies now
   * @throws ConfigurationException where there is no key yet, it is the sample's, or it cannot be
   *     moved
   */
  public static Path rotate(Path project, String name) {
    Path file = project.resolve(name);
    if (Files.notExists(file)) {
      throw new ConfigurationException(
          name, 0, "is not there (expected a key to replace; the first run makes one)");
    }
    if (read(file, name).startsWith("heard-demo-key-1") && isSample(project)) {
      throw new ConfigurationException(
          name, 0, "is the sample county's key, which is public and stays as it is");
    }
    ProjectKey current = open(project, name).key();
    Path aside = old(file, 1);
    for (int number = 2; Files.exists(aside); number++) {
      aside = old(file, number);
    }
    try {
      Files.move(file, aside);
    } catch (IOException refused) {
      throw new ConfigurationException(name, 0, "cannot be moved (expected a folder to write in)");
    }
    if (open(project, name).key().equals(current)) {
      throw new IllegalStateException("the new key is the old one");
    }
    return aside;
  }

  /**
   * The project's key and those that were replaced and not deleted; none is made.
   *
   * @throws ConfigurationException as {@link #open} does
   */
  public static List<ProjectKey> all(Path project, String name) {
    List<ProjectKey> keys = new ArrayList<>();
    Path file = project.resolve(name);
    if (Files.exists(file)) {
      keys.add(open(project, name).key());
    }
    Path aside = old(file, 1);
    for (int number = 2; Files.exists(aside); number++) {
      keys.add(open(project, aside.toString()).key());
      aside = old(file, number);
    }
    return keys;
  }

  private static Path old(Path file, int number) {
    return file.resolveSibling(file.getFileName() + (number == 1 ? ".old" : ".old-" + number));
  }

  private static boolean isSample(Path project) {
    return project.toAbsolutePath().normalize().endsWith(Path.of("data-samples", "wealdmere"));
  }

  private static void create(Path file, String name) {
    byte[] secret = new byte[ProjectKey.LENGTH];
    new SecureRandom().nextBytes(secret);
    byte[] line =
        ("heard-key-1 " + HexFormat.of().formatHex(secret) + "\n")
            .getBytes(StandardCharsets.US_ASCII);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      // Protected before it holds anything.
      OwnerOnly.create(file);
      Files.write(file, line, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException another) {
      // Another run made it meanwhile.
    } catch (IOException refused) {
      throw new ConfigurationException(
          name,
          0,
          "cannot be made (expected a folder to write in, or another \"key\" in heard.yaml)");
    }
  }

  private static String read(Path file, String name) {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (AccessDeniedException denied) {
      throw new ConfigurationException(
          name, 0, "cannot be read (expected a file that you own: chown it, then chmod 600)");
    } catch (java.nio.charset.MalformedInputException binary) {
      throw new ConfigurationException(name, 0, "is not a key (expected one line of text)");
    } catch (IOException unreadable) {
      if (Files.isDirectory(file)) {
        throw new ConfigurationException(name, 0, "is a folder (expected a file)");
      }
      throw new UncheckedIOException(unreadable);
    }
  }
}
