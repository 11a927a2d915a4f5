package org.heard.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a model lies in a file: a header, the settings, the heads, then the features with their
 * weights. It is not zipped, since the bytes of zip hang on the machine's library; runs of zeros
 * and the steps from feature to feature are short instead.
 */
final class ModelFile {
  private static final int MAGIC = 0x48454152;
  private static final int FORMAT = 1;

  private ModelFile() {}

  static void write(ClassifierModel model, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    LinearHeads heads = model.heads();
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    out.writeUTF(model.charter());
    out.writeInt(model.settings().size());
    for (Map.Entry<String, Double> setting : model.settings().entrySet()) {
      out.writeUTF(setting.getKey());
      out.writeDouble(setting.getValue());
    }
    out.writeInt(heads.names().size());
    for (int h = 0; h < heads.names().size(); h++) {
      out.writeUTF(heads.names().get(h));
      out.writeDouble(heads.scale(h));
      out.writeDouble(heads.bias(h));
    }
    int[] numbers = heads.numbers();
    byte[] weights = heads.weights();
    out.writeInt(numbers.length);
    long before = Integer.MIN_VALUE;
    for (int number : numbers) {
      writeShort(out, number - before);
      before = number;
    }
    int zeros = 0;
    for (byte weight : weights) {
      if (weight == 0) {
        zeros++;
      } else {
        writeShort(out, zeros);
        out.writeByte(weight);
        zeros = 0;
      }
    }
    writeShort(out, zeros);
    out.flush();
  }

  static ClassifierModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
      throw new IOException("not a model of this version of the program");
    }
    String charter = in.readUTF();
    Map<String, Double> settings = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      settings.put(in.readUTF(), in.readDouble());
    }
    int count = in.readInt();
    List<String> names = new ArrayList<>();
    double[] scales = new double[count];
    double[] biases = new double[count];
    for (int h = 0; h < count; h++) {
      names.add(in.readUTF());
      scales[h] = in.readDouble();
      biases[h] = in.readDouble();
    }
    int[] numbers = new int[in.readInt()];
    long before = Integer.MIN_VALUE;
    for (int i = 0; i < numbers.length; i++) {
      before += readShort(in);
      numbers[i] = (int) before;
    }
    byte[] weights = new byte[numbers.length * count];
    int at = (int) readShort(in);
    while (at < weights.length) {
      weights[at++] = in.readByte();
      at += (int) readShort(in);
    }
    return new ClassifierModel(
        charter, new LinearHeads(names, scales, biases, numbers, weights), settings);
  }

  /** Seven bits a byte, the lowest first. */
  private static void writeShort(DataOutputStream out, long value) throws IOException {
    long left = value;
    while (left > 0x7f) {
      out.writeByte((int) (left & 0x7f) | 0x80);
      left >>>= 7;
    }
    out.writeByte((int) left);
  }

  private static long readShort(DataInputStream in) throws IOException {
    long value = 0;
    int shift = 0;
    int next;
    do {
      next = in.readUnsignedByte();
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next > 0x7f);
    return value;
  }
}
