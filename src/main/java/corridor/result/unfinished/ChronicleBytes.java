package corridor.result.unfinished;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.Target;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts the events and decisions of a run to bytes of a shard and back. Only the sum of a utility is stored, without
 * its terms.
 */
final class ChronicleBytes {
    private static final int NO_TARGET = -1;

    private ChronicleBytes() {}

    static void write(DataOutputStream out, Chronicle.Event event) throws IOException {
        out.writeInt(event.day());
        ShardFile.date(out, event.date());
        out.writeByte(event.kind().ordinal());
        for (String text : List.of(event.area(), event.region(), event.group(), event.movement())) {
            out.writeUTF(text);
        }
        out.writeByte(event.target() == null ? NO_TARGET : event.target().ordinal());
        out.writeInt(event.killedSecurity());
        out.writeInt(event.killedCivilian());
        out.writeInt(event.killedMilitant());
        out.writeInt(event.killedChinese());
        out.writeInt(event.injuredChinese());
        out.writeBoolean(event.reportedPips());
        out.writeBoolean(event.reportedPicss());
        out.writeBoolean(event.reportedUcdp());
    }

    static Chronicle.Event event(DataInputStream in) throws IOException {
        return new Chronicle.Event(
                in.readInt(),
                ShardFile.date(in),
                constant(Incident.Kind.values(), in.readByte()),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                target(in.readByte()),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean());
    }

    static void write(DataOutputStream out, Chronicle.Change change) throws IOException {
        out.writeInt(change.day());
        ShardFile.date(out, change.date());
        out.writeByte(change.kind().ordinal());
        for (String text : List.of(change.subject(), change.from(), change.to(), change.reason())) {
            out.writeUTF(text);
        }
    }

    static Chronicle.Change change(DataInputStream in) throws IOException {
        return new Chronicle.Change(
                in.readInt(),
                ShardFile.date(in),
                constant(Chronicle.Change.Kind.values(), in.readByte()),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF());
    }

    private static Target target(int ordinal) throws IOException {
        return ordinal == NO_TARGET ? null : constant(Target.values(), ordinal);
    }

    private static <T> T constant(T[] all, int ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= all.length) {
            throw new IOException(
                    ordinal + " is no " + all.getClass().getComponentType().getSimpleName());
        }
        return all[ordinal];
    }

    static void write(DataOutputStream out, Chronicle.Decision decision) throws IOException {
        out.writeInt(decision.day());
        ShardFile.date(out, decision.date());
        out.writeUTF(decision.actor());
        out.writeByte(decision.kind().ordinal());
        out.writeUTF(decision.decision());
        out.writeInt(decision.options().size());
        for (Chronicle.Option option : decision.options()) {
            out.writeByte(option.act().ordinal());
            out.writeUTF(option.name());
            out.writeDouble(option.utility());
            out.writeDouble(option.probability());
        }
        out.writeDouble(decision.draw());
        out.writeInt(decision.choice());
        out.writeUTF(decision.reason());
    }

    static Chronicle.Decision decision(DataInputStream in) throws IOException {
        int day = in.readInt();
        java.time.LocalDate date = ShardFile.date(in);
        String actor = in.readUTF();
        Chronicle.Decision.Kind kind = constant(Chronicle.Decision.Kind.values(), in.readByte());
        String about = in.readUTF();
        List<Chronicle.Option> options = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            options.add(new Chronicle.Option(
                    constant(Chronicle.Act.values(), in.readByte()),
                    in.readUTF(),
                    in.readDouble(),
                    in.readDouble(),
                    List.of()));
        }
        double draw = in.readDouble();
        int choice = in.readInt();
        if (choice < 0 || choice >= options.size()) {
            throw new IOException("option " + choice + " of " + options.size() + " cannot be chosen");
        }
        return new Chronicle.Decision(day, date, actor, kind, about, options, draw, choice, in.readUTF());
    }
}
