package corridor.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A lesson of a class, read from a data file that {@link LessonReader} has checked.
 *
 * @param name name of the file without its ending, such as {@code pressure-game}
 * @param title one line
 * @param question the question that the class answers, one line
 * @param story what the teacher reads aloud, one paragraph each
 * @param play what is played; empty for a lesson without a game
 * @param seats sheets of the seats, in the order of the catalogue; empty for a lesson without a game
 * @param claims claims that the class compares, each with its source; empty for most games
 * @param goals three things that students can do afterwards
 * @param predictions what students predict before they see it
 * @param debrief questions of the debrief, in order
 * @param transfer a question about another place or field
 * @param items five questions that are asked before and after
 * @param rubric how the memo is marked
 * @param memo the written task
 * @param key what the teacher knows and students do not
 * @param solo what one person does alone, step by step
 * @param steps steps of the lesson in order, with what the teacher says
 * @param sources citations of what the texts state as facts
 */
public record Lesson(
        String name,
        String title,
        String question,
        List<String> story,
        Optional<Play> play,
        List<LessonSeat> seats,
        List<Claim> claims,
        List<String> goals,
        List<Prediction> predictions,
        List<String> debrief,
        String transfer,
        List<Item> items,
        List<Criterion> rubric,
        Memo memo,
        List<KeyPoint> key,
        List<String> solo,
        List<LessonStep> steps,
        List<String> sources) {
    public Lesson {
        story = List.copyOf(story);
        seats = List.copyOf(seats);
        claims = List.copyOf(claims);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
        debrief = List.copyOf(debrief);
        items = List.copyOf(items);
        rubric = List.copyOf(rubric);
        key = List.copyOf(key);
        solo = List.copyOf(solo);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /**
     * What a class plays.
     *
     * @param scenario name of a shipped scenario, from whose first day each round is run again
     * @param seed seed of the history that the class lives in
     * @param first day on which the first round begins; what happens before is the news of the first round
     * @param months length of a round in months
     * @param rounds number of rounds in a lesson of 45 minutes
     * @param longRounds number of rounds in a lesson of 90 minutes
     * @param projector ids of the outcomes that the projector shows, each with monthly values
     */
    public record Play(
            String scenario,
            long seed,
            LocalDate first,
            int months,
            int rounds,
            int longRounds,
            List<String> projector) {
        public Play {
            projector = List.copyOf(projector);
        }

        /** Returns the first days of so many rounds, ascending. */
        public List<LocalDate> starts(int number) {
            return IntStream.range(0, number)
                    .mapToObj(round -> first.plusMonths((long) round * months))
                    .toList();
        }
    }

    /**
     * A prediction that students write down before the answer is shown.
     *
     * @param question one sentence
     * @param outcome id of the outcome that answers it; empty if the shares of seats do
     * @param options answers to choose from; empty if a line is drawn
     */
    public record Prediction(String question, String outcome, List<String> options) {
        public Prediction {
            options = List.copyOf(options);
        }
    }

    /**
     * A question with options, asked before and after the lesson.
     *
     * @param right index of the right option, from 0
     * @param why why it is right, for the teacher
     */
    public record Item(String question, List<String> options, int right, String why) {
        public Item {
            options = List.copyOf(options);
        }
    }

    /** A line of the rubric: what weak, sound and strong work does. */
    public record Criterion(String criterion, String weak, String sound, String strong) {}

    /**
     * The written task.
     *
     * @param task what to write, and for whom
     * @param parts parts that the memo must have, the last of which is what would change the writer's mind
     */
    public record Memo(String task, List<String> parts) {
        public Memo {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A point of the teacher's key.
     *
     * @param effects measured effects on which it rests; the numbers stand in a table, not in the text
     */
    public record KeyPoint(String text, List<MeasuredEffect> effects) {
        public KeyPoint {
            effects = List.copyOf(effects);
        }
    }

    /**
     * Names an effect in the table of effects of the seats.
     *
     * @param set settings that are made, as the table spells them, such as {@code china.newCommitments=0}
     * @param against settings that they are compared with; empty where the actor follows its own rule
     * @param outcome id of an outcome
     */
    public record MeasuredEffect(String set, String against, String outcome) {}

    /**
     * A claim and where it stands.
     *
     * @param claim what is claimed, in words of this project
     * @param who who says so: outlet or institute, title and date
     * @param evidence ids of entries of the catalogue that hold the claim
     * @param open what the claim leaves open, or what speaks against it
     */
    public record Claim(String claim, String who, List<String> evidence, String open) {
        public Claim {
            evidence = List.copyOf(evidence);
        }
    }

    /** Returns the sheet of a seat by its id in the catalogue; an unknown id throws an IllegalArgumentException. */
    public LessonSeat seat(String id) {
        return seats.stream()
                .filter(seat -> seat.seat().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no seat " + id));
    }
}
