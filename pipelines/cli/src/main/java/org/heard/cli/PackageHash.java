package org.heard.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one version of a part of the program from another: a hash over every class and file of the
 * packages that some classes stand in.
 */
final class PackageHash {
  private PackageHash() {}

  static String of(List<Class<?>> classes) throws IOException {
    Set<String> parts = new TreeSet<>();
    Set<Path> sources = new TreeSet<>();
    List<String> folders = new ArrayList<>();
    for (Class<?> one : classes) {
      sources.add(sourceOf(one));
      folders.add(one.getPackageName().replace('.', '/') + "/");
    }
    for (Path source : sources) {
      if (Files.isDirectory(source)) {
        for (String folder : folders) {
          addFolder(source, folder, parts);
        }
      } else {
        addJar(source, folders, parts);
      }
    }
    return Hashes.of(String.join("\n", parts));
  }

  /** The jar or folder that a class was read from. */
  static Path sourceOf(Class<?> one) {
    try {
      return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("the program lies in no file", impossible);
    }
  }

  private static void addFolder(Path source, String folder, Set<String> parts) throws IOException {
    if (!Files.isDirectory(source.resolve(folder))) {
      return;
    }
    try (Stream<Path> files = Files.walk(source.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        parts.add(source.relativize(file) + " " + Hashes.of(file));
      }
    }
  }

  private static void addJar(Path jar, List<String> folders, Set<String> parts) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      for (ZipEntry entry : Collections.list(entries)) {
        String name = entry.getName();
        if (!entry.isDirectory() && folders.stream().anyMatch(name::startsWith)) {
          parts.add(name + " " + entry.getCrc() + " " + entry.getSize());
        }
      }
    }
  }
}
