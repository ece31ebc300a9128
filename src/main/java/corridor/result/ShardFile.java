package corridor.result;

import corridor.chronicle.Chronicle;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A shard as bytes: compressed, and read back to the last bit. Only the version that wrote it reads it. */
final class ShardFile {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TEXT = 10_000;
    private static final int BITS = 7;
    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;

    private ShardFile() {}

    static byte[] bytes(ShardContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, fast, BUFFER), BUFFER))) {
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
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static ShardContent read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER))) {
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
        int before = 0;
        for (int place : filled) {
            small(out, place - before);
            small(out, areas.at(place));
            before = place;
        }
    }

    private static AreaTotals areas(DataInputStream in) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            ids.add(in.readUTF());
        }
        AreaTotals areas = new AreaTotals(ids, in.readInt());
        areas.setRuns(in.readInt());
        int place = 0;
        for (int i = in.readInt(); i > 0; i--) {
            place += small(in);
            areas.set(place, small(in));
        }
        return areas;
    }

    /** Seven bits a byte, the lowest first; most counts and steps need one byte. */
    private static void small(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while ((rest & ~LOW_BITS) != 0) {
            out.writeByte(rest & LOW_BITS | MORE);
            rest >>>= BITS;
        }
        out.writeByte(rest);
    }

    private static int small(DataInputStream in) throws IOException {
        int value = 0;
        int shift = 0;
        int read;
        do {
            read = in.readUnsignedByte();
            value |= (read & LOW_BITS) << shift;
            shift += BITS;
        } while ((read & MORE) != 0);
        return value;
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
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    private static double[] values(DataInputStream in) throws IOException {
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeUTF(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    /** Dates as days since 1970. */
    static void date(DataOutputStream out, LocalDate date) throws IOException {
        out.writeInt(Math.toIntExact(date.toEpochDay()));
    }

    static LocalDate date(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }
}
