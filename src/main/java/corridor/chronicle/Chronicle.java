package corridor.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Receives the events of a run while they happen. A batch passes {@link #SILENT}; a single run keeps everything. */
public interface Chronicle {
    Chronicle SILENT = new Chronicle() {
        @Override
        public boolean listens() {
            return false;
        }

        @Override
        public void decision(Decision decision) {}

        @Override
        public void incident(Incident incident) {}

        @Override
        public void change(Change change) {}
    };

    /** Whether anything is heard; a run skips building events when not. */
    boolean listens();

    /** Whether decisions and changes are heard too; a run skips building them, with their reasons, when not. */
    default boolean asksWhy() {
        return listens();
    }

    void decision(Decision decision);

    void incident(Incident incident);

    void change(Change change);

    /**
     * One decision, with every option that was open.
     *
     * @param actor id of the actor
     * @param decision what was decided about
     * @param options what was open, with utility and probability
     * @param draw the uniform draw that selected among them
     * @param chosen name of the option taken
     * @param reason the occasion, in a clause
     */
    record Decision(
            int day,
            LocalDate date,
            String actor,
            String decision,
            List<Option> options,
            double draw,
            String chosen,
            String reason) {
        public Decision {
            options = List.copyOf(options);
        }
    }

    /** One option: its utility, split into named terms that add up to it, and the probability of choosing it. */
    record Option(String name, double utility, double probability, List<Term> terms) {
        public Option {
            terms = List.copyOf(terms);
        }
    }

    /**
     * One named part of a utility.
     *
     * @param parameter id of the parameter that weighs it, whose source is the source of the term
     */
    record Term(String name, String parameter, double value) {}

    /** A row of the events table: an attack or an operation. */
    record Event(
            int day,
            LocalDate date,
            String kind,
            String area,
            String region,
            String group,
            String movement,
            String target,
            int killedSecurity,
            int killedCivilian,
            int killedMilitant,
            int killedChinese,
            int injuredChinese,
            boolean reportedPips,
            boolean reportedPicss,
            boolean reportedUcdp) {}

    /**
     * A state that changed: a ladder step, a suspension, a crisis.
     *
     * @param kind what changed
     * @param subject its name, for readers
     * @param from old state
     * @param to new state
     * @param reason why, in a clause
     */
    record Change(int day, LocalDate date, Kind kind, String subject, String from, String to, String reason) {
        /** Kinds of change. */
        public enum Kind {
            /** China's pressure on Pakistan. */
            PRESSURE,
            /** Public statement of China. */
            STATEMENT,
            /** A project of the corridor. */
            PROJECT,
            /** An operation of Pakistan's forces. */
            OPERATION,
            /** External payments. */
            ECONOMY,
            /** A lever. */
            LEVER,
            /** A campaign of armed groups. */
            CAMPAIGN,
            /** A meeting of leaders. */
            SUMMIT,
            /** The border with Afghanistan. */
            BORDER,
            /** The border with Iran. */
            IRAN,
            /** An item of security cooperation. */
            COOPERATION,
            /** A bargained issue. */
            BARGAINING,
            /** Talks. */
            DIALOGUE;

            /** The word in tables and texts. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }

            /** @throws IllegalArgumentException when no kind has this word */
            public static Kind of(String word) {
                return valueOf(word.toUpperCase(Locale.ROOT));
            }
        }
    }
}
