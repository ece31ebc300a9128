package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What people expect before they see it, by question. Only counts are shown to others, and not before the debrief. */
final class ClassPredictions {
    static final int MOST_QUESTIONS = 20;

    private final Map<String, Map<String, String>> all = new LinkedHashMap<>();

    /**
     * Keeps an answer in place of an earlier one.
     *
     * @param question name of the question in the lesson
     * @param who whoever answers
     */
    synchronized void keep(String question, String who, String answer) {
        if (!all.containsKey(question) && all.size() >= MOST_QUESTIONS) {
            throw new Refusal(409, "question", "a class has at most " + MOST_QUESTIONS + " questions");
        }
        all.computeIfAbsent(question, any -> new LinkedHashMap<>()).put(who, answer);
    }

    /** Returns the own answers of somebody by question. */
    synchronized ObjectNode of(String who) {
        ObjectNode json = LabJson.object();
        all.forEach((question, answers) -> {
            if (answers.containsKey(who)) {
                json.put(question, answers.get(who));
            }
        });
        return json;
    }

    /** Returns how often each answer was given, by question. */
    synchronized ObjectNode counts() {
        ObjectNode json = LabJson.object();
        all.forEach((question, answers) -> {
            Map<String, Integer> counts = new TreeMap<>();
            answers.values().forEach(answer -> counts.merge(answer, 1, Integer::sum));
            ObjectNode counted = json.putObject(question);
            counts.forEach(counted::put);
        });
        return json;
    }
}
