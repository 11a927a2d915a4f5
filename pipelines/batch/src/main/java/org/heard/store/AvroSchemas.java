package org.heard.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/** Parses each Avro schema text once in a JVM. */
final class AvroSchemas {
  private static final Map<String, Schema> PARSED = new ConcurrentHashMap<>();

  private AvroSchemas() {}

  static Schema parsed(String text) {
    return PARSED.computeIfAbsent(text, each -> new Schema.Parser().parse(each));
  }
}
