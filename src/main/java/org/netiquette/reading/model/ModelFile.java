package org.netiquette.reading.model;

import com.carrotsearch.hppc.LongHashSet;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights as bytes, gzipped: the lessons learnt, then features, frequent words, vocabulary, constants and weights. A weight
 * is a number of 16 bits in units of {@link #UNIT}, which loses nothing that matters and gives the same model on every machine.
 */
final class ModelFile {

    /** The resource that is shipped, learnt from the examples that are shipped. */
    static final String SHIPPED = "/note-model.gz";

    private static final int FORMAT = 1;
    private static final float UNIT = 1 / 512f;
    private static final int PIECE = 1 << 15;

    /**
     * A model with what it was learnt from.
     *
     * @param lessons the number of each example, {@link Example#lesson}
     */
    record Learnt(LongHashSet lessons, Weights weights) {}

    private ModelFile() {}

    static Learnt shipped() {
        try (InputStream in = ModelFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The program must hold " + SHIPPED + ", but does not.");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Learnt read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, 1 << 16), 1 << 16));
        if (in.readInt() != FORMAT) {
            throw new IOException("the model is of another version of the program");
        }
        LongHashSet lessons = LongHashSet.from(longs(in));
        long[] features = longs(in);
        long[] frequent = longs(in);
        List<String> vocabulary = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            vocabulary.add(in.readUTF());
        }
        float[] constants = floats(in, Label.COUNT);
        float[] weights = floats(in, features.length * Label.COUNT);
        return new Learnt(lessons, new Weights(features, weights, constants, frequent, vocabulary));
    }

    private static long[] longs(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt() * Long.BYTES);
        long[] longs = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(longs);
        return longs;
    }

    /** In pieces: all of them at once would be held three times over. */
    private static float[] floats(DataInputStream in, int count) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE * Short.BYTES);
        float[] floats = new float[count];
        for (int from = 0; from < count; from += PIECE) {
            int length = Math.min(PIECE, count - from);
            in.readFully(piece.array(), 0, length * Short.BYTES);
            for (int i = 0; i < length; i++) {
                floats[from + i] = piece.getShort(i * Short.BYTES) * UNIT;
            }
        }
        return floats;
    }

    static void write(
            OutputStream to,
            long[] lessons,
            long[] features,
            long[] frequent,
            List<String> vocabulary,
            float[] constants,
            float[] weights)
            throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to, 1 << 16))) {
            out.writeInt(FORMAT);
            writeLongs(out, lessons);
            writeLongs(out, features);
            writeLongs(out, frequent);
            out.writeInt(vocabulary.size());
            for (String word : vocabulary) {
                out.writeUTF(word);
            }
            writeFloats(out, constants);
            writeFloats(out, weights);
        }
    }

    private static void writeLongs(DataOutputStream out, long[] longs) throws IOException {
        out.writeInt(longs.length);
        for (long it : longs) {
            out.writeLong(it);
        }
    }

    private static void writeFloats(DataOutputStream out, float[] floats) throws IOException {
        for (float it : floats) {
            out.writeShort(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(it / UNIT))));
        }
    }
}
