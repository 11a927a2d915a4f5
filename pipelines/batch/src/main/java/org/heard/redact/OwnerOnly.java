package org.heard.redact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.model.ConfigurationException;

/** Files that only their owner may read, by POSIX rights or by an access list. */
final class OwnerOnly {
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  /** Accounts that can read every file of a Windows machine anyway. */
  private static final List<String> MACHINE = List.of("system", "administrators");

  private OwnerOnly() {}

  /** Creates an empty file that only its owner may read, as far as the file system can tell. */
  static void create(Path file) throws IOException {
    if (Files.getFileStore(file.toAbsolutePath().getParent())
        .supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return;
    }
    Files.createFile(file);
    AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (view != null) {
      view.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(view.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
  }

  /**
   * Refuses a file that other people may read.
   *
   * @return a warning where the file system cannot tell who may read it
   * @throws ConfigurationException where others may read it
   */
  static Optional<String> check(Path file, String name) {
    try {
      PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (posix != null) {
        Set<PosixFilePermission> rights = posix.readAttributes().permissions();
        if (rights.stream().anyMatch(OTHERS::contains)) {
          throw new ConfigurationException(
              name,
              0,
              "may be read or written by other people (protect it: chmod 600 " + name + ")");
        }
        return Optional.empty();
      }
      AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
      if (acl == null) {
        return Optional.of(
            name
                + ": this file system cannot say who may read the key; keep its folder to yourself");
      }
      for (AclEntry entry : acl.getAcl()) {
        if (entry.type() == AclEntryType.ALLOW
            && entry.permissions().contains(AclEntryPermission.READ_DATA)
            && !entry.principal().equals(acl.getOwner())
            && !ofMachine(entry)) {
          throw new ConfigurationException(
              name,
              0,
              "may be read by "
                  + entry.principal().getName()
                  + " (leave only yourself in its properties, page Security)");
        }
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean ofMachine(AclEntry entry) {
    String principal = entry.principal().getName().toLowerCase(Locale.ROOT);
    return MACHINE.stream().anyMatch(principal::endsWith);
  }
}
