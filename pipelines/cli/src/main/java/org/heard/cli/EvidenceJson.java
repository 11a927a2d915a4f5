package org.heard.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.model.Evidence;

/** Evidence as JSON: {@code [{"message":"m4","stance":"upheld","start":0,"end":9,"cue":"..."}]}. */
final class EvidenceJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EvidenceJson() {}

  static List<Map<String, Object>> list(List<Evidence> evidence) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Evidence each : evidence) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("message", each.message());
      entry.put("stance", each.stance().word());
      entry.put("start", each.start());
      entry.put("end", each.end());
      if (each.cue().isEmpty()) {
        entry.put("words", each.words());
      } else {
        entry.put("cue", each.cue());
      }
      list.add(entry);
    }
    return list;
  }

  static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain data has a JSON form", impossible);
    }
  }
}
