package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.heard.model.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final String NAME = ".heard/key";

  @TempDir Path project;

  private static void assumePosix() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void key_firstUse_isMadeForItsOwnerOnly() throws IOException {
    assumePosix();
    KeyFile.open(project, NAME);
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(project.resolve(NAME))));
  }

  @Test
  void key_openedTwice_isTheSame() {
    assertEquals(KeyFile.open(project, NAME).key(), KeyFile.open(project, NAME).key());
  }

  @Test
  void key_twoProjects_areTwo() throws IOException {
    Path other = Files.createDirectory(project.resolve("other"));
    assertNotEquals(
        KeyFile.open(project, NAME).key().fingerprint(),
        KeyFile.open(other, NAME).key().fingerprint());
  }

  @Test
  void key_readableByTheWorld_isRefusedWithAdvice() throws IOException {
    assumePosix();
    KeyFile.open(project, NAME);
    Files.setPosixFilePermissions(
        project.resolve(NAME), PosixFilePermissions.fromString("rw-r--r--"));
    String message = refusal(project);
    assertTrue(message.contains("chmod 600"), message);
  }

  @Test
  void key_damaged_isRefused() throws IOException {
    KeyFile.open(project, NAME);
    Files.writeString(project.resolve(NAME), "heard-key-1 12");
    assertTrue(refusal(project).contains("backup"));
  }

  @Test
  void demoKey_inAnotherProject_isRefused() throws IOException {
    Files.createDirectories(project.resolve(".heard"));
    Files.writeString(project.resolve(NAME), KeyFile.DEMO);
    assertTrue(refusal(project).contains("public demo key"));
  }

  @Test
  void demoKey_inTheSampleCounty_isTaken() throws IOException {
    Path sample = Files.createDirectories(project.resolve("data-samples/wealdmere"));
    Files.writeString(sample.resolve("demo.key"), KeyFile.DEMO);
    assertTrue(KeyFile.open(sample, "demo.key").warning().isEmpty());
  }

  @Test
  void rotation_oldKey_isKeptAndReplaced() throws IOException {
    ProjectKey old = KeyFile.open(project, NAME).key();
    String text = Files.readString(project.resolve(NAME));
    Path aside = KeyFile.rotate(project, NAME);
    ProjectKey rotated = KeyFile.open(project, NAME).key();
    assertNotEquals(old.keyed("family", "F1"), rotated.keyed("family", "F1"));
    assertEquals(text, Files.readString(project.resolve(NAME + ".old")));
    assertEquals(project.resolve(NAME + ".old"), aside);
  }

  @Test
  void rotation_twice_overwritesNoOldKey() throws IOException {
    ProjectKey first = KeyFile.open(project, NAME).key();
    KeyFile.rotate(project, NAME);
    ProjectKey second = KeyFile.open(project, NAME).key();
    assertEquals(project.resolve(NAME + ".old-2"), KeyFile.rotate(project, NAME));
    ProjectKey third = KeyFile.open(project, NAME).key();
    assertEquals(List.of(third, first, second), KeyFile.all(project, NAME));
  }

  @Test
  void rotation_withoutKey_isRefusedAndMakesNone() {
    ConfigurationException refused =
        assertThrows(ConfigurationException.class, () -> KeyFile.rotate(project, NAME));
    assertTrue(refused.problems().get(0).message().contains("first run makes one"));
    assertFalse(Files.exists(project.resolve(NAME)));
  }

  @Test
  void rotation_inTheSampleCounty_isRefused() throws IOException {
    Path sample = Files.createDirectories(project.resolve("data-samples/wealdmere"));
    Files.writeString(sample.resolve("demo.key"), KeyFile.DEMO);
    assertThrows(ConfigurationException.class, () -> KeyFile.rotate(sample, "demo.key"));
    assertEquals(KeyFile.DEMO, Files.readString(sample.resolve("demo.key")));
  }

  @Test
  void keyed_purposes_areUnrelated() {
    ProjectKey key = KeyFile.open(project, NAME).key();
    assertNotEquals(key.keyed("family", "F1"), key.keyed("labels", "F1"));
    assertEquals(32, key.keyed("family", "F1").length());
  }

  private static String refusal(Path project) {
    return assertThrows(ConfigurationException.class, () -> KeyFile.open(project, NAME))
        .problems()
        .get(0)
        .message();
  }
}
