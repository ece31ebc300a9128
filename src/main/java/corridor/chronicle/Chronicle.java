package corridor.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
     * @param kind kind of decision, by which code distinguishes decisions
     * @param decision subject of the decision, in words for readers
     * @param options open options, with utility and probability
     * @param draw the uniform draw that selected among them; NaN if the choice was not drawn
     * @param choice index of the chosen option
     * @param reason the occasion, in a clause
     */
    record Decision(
            int day,
            LocalDate date,
            String actor,
            Kind kind,
            String decision,
            List<Option> options,
            double draw,
            int choice,
            String reason) {
        /** Kinds of decisions. */
        public enum Kind {
            /** Pakistan's use of force. */
            FORCE,
            /** China's step of pressure on Pakistan. */
            PRESSURE,
            /** China's offer of security cooperation. */
            COOPERATION,
            /** A value of a lever, at the review of a quarter. */
            LEVER,
            /** A bargaining offer of one stakeholder to another. */
            OFFER,
            /** The position of a bargained issue. */
            ISSUE,
            /** A step of a lever on which stakeholders agreed. */
            AGREED_STEP;

            /** Whether stakeholders decide together. */
            public boolean joint() {
                return this == OFFER || this == ISSUE;
            }
        }

        public Decision {
            options = List.copyOf(options);
            Objects.checkIndex(choice, options.size());
        }

        /** The chosen option. */
        public Option chosen() {
            return options.get(choice);
        }
    }

    /**
     * One option: its utility, split into named terms that add up to it, and the probability of choosing it.
     *
     * @param act kind of act that the option is, by which code distinguishes options
     * @param name words for readers
     */
    record Option(Act act, String name, double utility, double probability, List<Term> terms) {
        public Option {
            terms = List.copyOf(terms);
        }

        /** An option that no code needs to distinguish. */
        public Option(String name, double utility, double probability, List<Term> terms) {
            this(Act.OTHER, name, utility, probability, terms);
        }
    }

    /** Kinds of acts among which actors choose. */
    enum Act {
        /** More intelligence-based operations. */
        SURGE,
        /** A large operation in one area. */
        AREA_OPERATION,
        /** Strikes abroad. */
        STRIKES,
        /** An act that no code needs to distinguish. */
        OTHER;

        /** Whether it is an operation of Pakistan's forces at home. */
        public boolean operation() {
            return this == SURGE || this == AREA_OPERATION;
        }
    }

    /**
     * One named part of a utility.
     *
     * @param parameter id of the parameter that weighs it, whose source is the source of the term
     */
    record Term(String name, String parameter, double value) {}

    /**
     * A row of the events table: an attack or an operation.
     *
     * @param target class of the target; null unless the event is an attack
     */
    record Event(
            int day,
            LocalDate date,
            Incident.Kind kind,
            String area,
            String region,
            String group,
            String movement,
            Target target,
            int killedSecurity,
            int killedCivilian,
            int killedMilitant,
            int killedChinese,
            int injuredChinese,
            boolean reportedPips,
            boolean reportedPicss,
            boolean reportedUcdp) {
        /** The words for the class of the target; empty unless the event is an attack. */
        public String targetWords() {
            return target == null ? "" : target.text();
        }

        /** Whether the event is an attack on Chinese nationals or their projects. */
        public boolean onChinese() {
            return target != null && target.chinese();
        }
    }

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
        }
    }
}
