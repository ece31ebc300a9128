package corridor.report.history;

import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.report.phrase.PlainNames;
import corridor.report.phrase.PlainNumber;
import corridor.text.Capitals;
import java.util.ArrayList;
import java.util.List;

/** Describes single events, changes and decisions of a history, for the terminal and for pages. */
final class HistoryWords {
    private final PlainNames names;

    HistoryWords(PlainNames names) {
        this.names = names;
    }

    /** Returns the number of people killed, without attackers. */
    static int killed(Event event) {
        return event.killedSecurity() + event.killedCivilian() + event.killedChinese();
    }

    String of(Event event) {
        List<String> victims = new ArrayList<>();
        victim(victims, event.killedSecurity(), "member of the security forces", "members of the security forces");
        victim(victims, event.killedCivilian(), "civilian", "civilians");
        victim(victims, event.killedChinese(), "Chinese national", "Chinese nationals");
        victim(victims, event.killedMilitant(), "militant", "militants");
        String killed = victims.isEmpty() ? "nobody killed" : String.join(", ", victims) + " killed";
        String injured = event.injuredChinese() == 0
                ? ""
                : ", " + PlainNumber.count(event.injuredChinese(), "Chinese national", "Chinese nationals")
                        + " injured";
        String by = event.group().isBlank() ? "" : ", " + names.group(event.group());
        String on = event.target() == null ? "" : ", target: " + event.targetWords();
        return Capitals.upper(event.kind().word()) + " in " + names.area(event.area()) + by + on + ": " + killed
                + injured;
    }

    private static void victim(List<String> victims, int count, String one, String many) {
        if (count > 0) {
            victims.add(PlainNumber.count(count, one, many));
        }
    }

    String of(Change change) {
        String reason = change.reason().isBlank() ? "" : " (" + change.reason() + ")";
        String from = change.from().isBlank() ? "" : change.from() + " -> ";
        return Capitals.upper(change.kind().word()) + ", " + change.subject() + ": " + from + change.to() + reason;
    }

    /** Returns actor, subject, choice and occasion. */
    String of(Decision decision) {
        return names.actor(decision.actor()) + ", " + decision.decision() + ": " + choice(decision);
    }

    /** Returns the chosen option with the occasion of the decision. */
    static String choice(Decision decision) {
        String why = decision.reason().isBlank() ? "" : " (" + decision.reason() + ")";
        return decision.chosen().name() + why;
    }
}
