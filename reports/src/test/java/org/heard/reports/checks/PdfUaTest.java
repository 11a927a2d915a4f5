package org.heard.reports.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the reference validator: every PDF conforms to PDF/UA-1 (ISO 14289-1). */
class PdfUaTest {
  @BeforeAll
  static void open() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @TestFactory
  Stream<DynamicTest> everyPdf_conformsToPdfUa1() {
    return CheckedFolders.files(".pdf").stream()
        .map(file -> DynamicTest.dynamicTest(CheckedFolders.name(file), () -> conforms(file)));
  }

  private static void conforms(Path file) throws Exception {
    VeraPDFFoundry foundry = Foundries.defaultInstance();
    try (InputStream stream = Files.newInputStream(file);
        PDFAParser parser = foundry.createParser(stream, PDFAFlavour.PDFUA_1);
        PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertEquals(List.of(), result.getTestAssertions().stream().map(PdfUaTest::words).toList());
      assertTrue(result.getTotalAssertions() > 1000, "the validator looked at next to nothing");
      assertTrue(result.isCompliant());
    }
  }

  private static String words(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + " "
        + assertion.getMessage()
        + " at "
        + assertion.getLocation().getContext();
  }
}
