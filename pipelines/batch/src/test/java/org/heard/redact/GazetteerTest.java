package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.model.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  @TempDir Path project;

  private String masked(String text) {
    return new TextRedactor(Gazetteer.read(project)).redact(text).text();
  }

  @Test
  void people_variantsAndSurname_areMasked() throws IOException {
    Files.writeString(
        project.resolve("people.csv"),
        "name,kind,variants\nSiobhan Quill,person,Shivaun Quill|the dragon\nHope,person,\n");
    assertEquals("[person 1] was kind", masked("shivaun quill was kind"));
    assertEquals("and [person 1]'s letter", masked("and Quill's letter"));
    assertEquals("ask [person 1]", masked("ask the Dragon"));
    assertEquals("I hope [person 1] stays", masked("I hope Hope stays"));
    assertEquals("a quill pen", masked("a quill pen"));
  }

  @Test
  void places_schoolAndVillage_areMasked() throws IOException {
    Files.writeString(
        project.resolve("places.csv"), "name,kind\nHillcrest,school\nLittle Wenham,address\n");
    assertEquals("he is at [school] in [address]", masked("he is at hillcrest in Little Wenham"));
  }

  @Test
  void noLists_givenName_isMaskedAllTheSame() {
    assertEquals("[person 1] was kind", masked("Jayden was kind"));
  }

  @Test
  void wrongKind_isAProblemWithLine() throws IOException {
    Files.writeString(project.resolve("places.csv"), "name,kind\nHillcrest,hill\n");
    ConfigurationException problem =
        assertThrows(ConfigurationException.class, () -> Gazetteer.read(project));
    assertEquals(
        "places.csv line 2: column \"kind\": not a kind that this file knows (expected school or"
            + " address)",
        problem.problems().get(0).toString());
  }
}
