package corridor.result.unfinished;

import corridor.chronicle.Chronicle;
import corridor.result.AreaTotals;
import corridor.result.KeptRun;
import corridor.result.LeverChance;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts a shard to bytes and back, exact to the last bit. Only the version that wrote the bytes can read them. The
 * bytes are not compressed. A run needs 16 kB, which are deleted when the batch is done; compression would halve this
 * size, and would take some four per cent of the time of the runs.
 */
final class ShardFile {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TEXT = 10_000;
    private static final int BITS = 7;
    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;

    /** Largest number of bytes of a packed number. */
    private static final int MOST_BYTES = 5;

    private ShardFile() {}

    static byte[] bytes(ShardContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes, BUFFER))) {
            runs(out, content.runs());
            out.writeInt(content.failures().size());
            for (RunFailure failure : content.failures()) {
                key(out, failure.key());
                out.writeLong(failure.seed());
                text(out, failure.cause());
            }
            areas(out, content.areas());
            out.writeInt(content.kept().size());
            for (KeptRun kept : content.kept()) {
                kept(out, kept);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    static ShardContent read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<RunResult> runs = runs(in);
            List<RunFailure> failures = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                failures.add(new RunFailure(key(in), in.readLong(), in.readUTF()));
            }
            AreaTotals areas = areas(in);
            List<KeptRun> kept = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                kept.add(kept(in));
            }
            return new ShardContent(runs, failures, areas, kept);
        }
    }

    private static void runs(DataOutputStream out, List<RunResult> runs) throws IOException {
        out.writeInt(runs.size());
        for (RunResult run : runs) {
            key(out, run.key());
            out.writeLong(run.seed());
            values(out, run.outcomes());
            out.writeInt(run.monthly().length);
            for (double[] series : run.monthly()) {
                values(out, series);
            }
            out.writeInt(run.feasibility().size());
            for (LeverChance one : run.feasibility()) {
                out.writeUTF(one.lever());
                out.writeDouble(one.chance());
            }
        }
    }

    private static List<RunResult> runs(DataInputStream in) throws IOException {
        List<RunResult> runs = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            RunKey key = key(in);
            long seed = in.readLong();
            double[] outcomes = values(in);
            double[][] monthly = new double[in.readInt()][];
            for (int k = 0; k < monthly.length; k++) {
                monthly[k] = values(in);
            }
            List<LeverChance> feasibility = new ArrayList<>();
            for (int k = in.readInt(); k > 0; k--) {
                feasibility.add(new LeverChance(in.readUTF(), in.readDouble()));
            }
            runs.add(new RunResult(key, seed, outcomes, monthly, feasibility));
        }
        return runs;
    }

    private static void kept(DataOutputStream out, KeptRun kept) throws IOException {
        key(out, kept.key());
        out.writeInt(kept.events().size());
        for (Chronicle.Event event : kept.events()) {
            ChronicleBytes.write(out, event);
        }
        out.writeInt(kept.changes().size());
        for (Chronicle.Change change : kept.changes()) {
            ChronicleBytes.write(out, change);
        }
        out.writeInt(kept.decisions().size());
        for (Chronicle.Decision decision : kept.decisions()) {
            ChronicleBytes.write(out, decision);
        }
        out.writeBoolean(kept.areas() != null);
        if (kept.areas() != null) {
            areas(out, kept.areas());
        }
    }

    private static KeptRun kept(DataInputStream in) throws IOException {
        RunKey key = key(in);
        List<Chronicle.Event> events = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            events.add(ChronicleBytes.event(in));
        }
        List<Chronicle.Change> changes = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            changes.add(ChronicleBytes.change(in));
        }
        List<Chronicle.Decision> decisions = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            decisions.add(ChronicleBytes.decision(in));
        }
        return new KeptRun(key, events, changes, decisions, in.readBoolean() ? areas(in) : null);
    }

    private static void areas(DataOutputStream out, AreaTotals areas) throws IOException {
        out.writeInt(areas.areas().size());
        for (String area : areas.areas()) {
            out.writeUTF(area);
        }
        out.writeInt(areas.months());
        out.writeInt(areas.runs());
        int[] filled = areas.filled();
        out.writeInt(filled.length);
        byte[] packed = new byte[filled.length * 2 * MOST_BYTES];
        int used = 0;
        int before = 0;
        for (int place : filled) {
            used = pack(packed, used, place - before);
            used = pack(packed, used, areas.at(place));
            before = place;
        }
        out.writeInt(used);
        out.write(packed, 0, used);
    }

    private static AreaTotals areas(DataInputStream in) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            ids.add(in.readUTF());
        }
        AreaTotals areas = new AreaTotals(ids, in.readInt());
        areas.setRuns(in.readInt());
        int[] numbers = new int[2 * in.readInt()];
        unpack(bytes(in, in.readInt()), numbers);
        int place = 0;
        for (int i = 0; i < numbers.length; i += 2) {
            place += numbers[i];
            areas.set(place, numbers[i + 1]);
        }
        return areas;
    }

    /**
     * Writes a number as a variable-length integer: seven bits in each byte, the lowest first. Most counts and steps
     * need one byte. Returns the position after the number.
     */
    private static int pack(byte[] to, int from, int value) {
        int at = from;
        int rest = value;
        while ((rest & ~LOW_BITS) != 0) {
            to[at++] = (byte) (rest & LOW_BITS | MORE);
            rest >>>= BITS;
        }
        to[at++] = (byte) rest;
        return at;
    }

    private static void unpack(byte[] packed, int[] numbers) {
        int at = 0;
        for (int i = 0; i < numbers.length; i++) {
            int shift = 0;
            int read;
            do {
                read = packed[at++];
                numbers[i] |= (read & LOW_BITS) << shift;
                shift += BITS;
            } while ((read & MORE) != 0);
        }
    }

    private static void key(DataOutputStream out, RunKey key) throws IOException {
        out.writeUTF(key.scenario());
        out.writeInt(key.point());
        out.writeInt(key.future());
        out.writeInt(key.replicate());
    }

    private static RunKey key(DataInputStream in) throws IOException {
        return new RunKey(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
    }

    private static void values(DataOutputStream out, double[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        bytes.asDoubleBuffer().put(values);
        out.write(bytes.array());
    }

    private static double[] values(DataInputStream in) throws IOException {
        double[] values = new double[in.readInt()];
        ByteBuffer.wrap(bytes(in, values.length * Double.BYTES))
                .asDoubleBuffer()
                .get(values);
        return values;
    }

    private static byte[] bytes(DataInputStream in, int number) throws IOException {
        byte[] bytes = new byte[number];
        in.readFully(bytes);
        return bytes;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeUTF(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    /** Writes a date as days since 1970-01-01. */
    static void date(DataOutputStream out, LocalDate date) throws IOException {
        out.writeInt(Math.toIntExact(date.toEpochDay()));
    }

    static LocalDate date(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }
}
