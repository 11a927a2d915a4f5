package org.heard.reports.workbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heard.reports.findings.PublishedFindings;

/**
 * Writes {@code data/}: tidy CSV, its data dictionary, its CSVW metadata, and everything as JSON.
 */
public final class DataFiles {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DataFiles() {}

  /** Writes the files below a publish folder. */
  public static void write(PublishedFindings findings, Path publishFolder) throws IOException {
    List<DataTable> tables = new ArrayList<>(DataTables.of(findings));
    tables.add(dictionary(tables));
    Files.createDirectories(publishFolder.resolve("data"));
    for (DataTable table : tables) {
      Files.writeString(publishFolder.resolve(table.file()), csv(table), StandardCharsets.UTF_8);
    }
    json(publishFolder.resolve("data/data.json"), all(findings, tables));
    json(publishFolder.resolve("data/csv-metadata.json"), metadata(findings, tables));
  }

  static DataTable dictionary(List<DataTable> tables) {
    List<List<String>> rows = new ArrayList<>();
    for (DataTable table : tables) {
      for (DataColumn column : table.columns()) {
        rows.add(List.of(table.name(), column.name(), column.type().word(), column.description()));
      }
    }
    return new DataTable(
        "dictionary",
        "What every column means",
        List.of(
            DataColumn.text("table", "the table's name"),
            DataColumn.text("column", "the column's name"),
            DataColumn.text("type", "string, integer, decimal or date"),
            DataColumn.text("description", "what it means")),
        rows);
  }

  /** RFC 4180, UTF-8, no byte order mark; text never begins like a formula. */
  static String csv(DataTable table) throws IOException {
    StringWriter out = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(table.columns().stream().map(DataColumn::name).toList());
      for (List<String> row : table.rows()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          boolean text = table.columns().get(i).type() == DataColumn.Type.TEXT;
          cells.add(text ? SafeText.of(row.get(i)) : row.get(i));
        }
        printer.printRecord(cells);
      }
    }
    return out.toString();
  }

  private static Map<String, Object> all(PublishedFindings findings, List<DataTable> tables) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("title", findings.about().title());
    all.put("area", findings.about().area());
    all.put("quarter", findings.about().quarterName());
    all.put("run", findings.about().runId());
    for (DataTable table : tables) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (List<String> row : table.rows()) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
          DataColumn column = table.columns().get(i);
          if (!row.get(i).isEmpty()) {
            cells.put(column.name(), value(column, row.get(i)));
          }
        }
        rows.add(cells);
      }
      all.put(table.name(), rows);
    }
    return all;
  }

  private static Object value(DataColumn column, String cell) {
    return switch (column.type()) {
      case COUNT -> Long.parseLong(cell);
      case NUMBER -> new BigDecimal(cell);
      case TEXT -> SafeText.of(cell);
      case DATE -> cell;
    };
  }

  /** CSV on the Web, W3C recommendation of 17 December 2015. */
  private static Map<String, Object> metadata(PublishedFindings findings, List<DataTable> tables) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
    metadata.put("dc:title", findings.about().title() + ", " + findings.about().area());
    metadata.put("dc:publisher", findings.about().organisation());
    metadata.put("dc:identifier", findings.about().runId());
    List<Map<String, Object>> described = new ArrayList<>();
    for (DataTable table : tables) {
      List<Map<String, Object>> columns = new ArrayList<>();
      for (DataColumn column : table.columns()) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", column.name());
        one.put("titles", column.name());
        one.put("datatype", column.type().word());
        one.put("dc:description", column.description());
        columns.add(one);
      }
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("columns", columns);
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("url", table.name() + ".csv");
      one.put("dc:title", table.title());
      one.put("tableSchema", schema);
      described.add(one);
    }
    metadata.put("tables", described);
    return metadata;
  }

  private static void json(Path file, Map<String, Object> content) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
  }
}
