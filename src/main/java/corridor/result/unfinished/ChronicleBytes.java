package corridor.result.unfinished;

import corridor.chronicle.Chronicle;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Events and decisions of a run as bytes of a shard. Of a utility only the sum is stored, without its terms. */
final class ChronicleBytes {
    private ChronicleBytes() {}

    static void write(DataOutputStream out, Chronicle.Event event) throws IOException {
        out.writeInt(event.day());
        ShardFile.date(out, event.date());
        for (String text :
                List.of(event.kind(), event.area(), event.region(), event.group(), event.movement(), event.target())) {
            out.writeUTF(text);
        }
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
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
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
        for (String text :
                List.of(change.kind().word(), change.subject(), change.from(), change.to(), change.reason())) {
            out.writeUTF(text);
        }
    }

    static Chronicle.Change change(DataInputStream in) throws IOException {
        return new Chronicle.Change(
                in.readInt(),
                ShardFile.date(in),
                kind(in.readUTF()),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF());
    }

    private static Chronicle.Change.Kind kind(String word) throws IOException {
        try {
            return Chronicle.Change.Kind.of(word);
        } catch (IllegalArgumentException e) {
            throw new IOException("'" + word + "' is no kind of change", e);
        }
    }

    static void write(DataOutputStream out, Chronicle.Decision decision) throws IOException {
        out.writeInt(decision.day());
        ShardFile.date(out, decision.date());
        out.writeUTF(decision.actor());
        out.writeUTF(decision.decision());
        out.writeInt(decision.options().size());
        for (Chronicle.Option option : decision.options()) {
            out.writeUTF(option.name());
            out.writeDouble(option.utility());
            out.writeDouble(option.probability());
        }
        out.writeDouble(decision.draw());
        out.writeUTF(decision.chosen());
        out.writeUTF(decision.reason());
    }

    static Chronicle.Decision decision(DataInputStream in) throws IOException {
        int day = in.readInt();
        java.time.LocalDate date = ShardFile.date(in);
        String actor = in.readUTF();
        String about = in.readUTF();
        List<Chronicle.Option> options = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            options.add(new Chronicle.Option(in.readUTF(), in.readDouble(), in.readDouble(), List.of()));
        }
        return new Chronicle.Decision(day, date, actor, about, options, in.readDouble(), in.readUTF(), in.readUTF());
    }
}
