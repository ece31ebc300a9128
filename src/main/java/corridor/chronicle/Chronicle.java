package corridor.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A chronicle receives the events of a run while they happen. A batch passes {@link #SILENT}; a single run keeps all
 * events.
 */
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

    /** Whether the chronicle needs any events; a run does not build events if not. */
    boolean listens();

    /** Whether the chronicle also needs decisions and changes with their reasons; a run does not build them if not. */
    default boolean asksWhy() {
        return listens();
    }

    void decision(Decision decision);

    void incident(Incident incident);

    void change(Change change);

    /**
     * A decision records a choice of an actor with every open option.
     *
     * @param actor id of the actor
     * @param kind kind of decision, for code
     * @param decision subject of the decision, in words for readers
     * @param options open options, with utility and probability
     * @param draw uniform draw that selected the option; NaN if the choice was not drawn
     * @param choice index of the chosen option
     * @param reason occasion of the decision, in a clause
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
        /** The kind of a decision. */
        public enum Kind {
            /** Pakistan's use of force. */
            FORCE,
            /** The army's sweep after a deadly attack. */
            SWEEP,
            /** China's step of pressure on Pakistan. */
            PRESSURE,
            /** China's offer of security cooperation. */
            COOPERATION,
            /** Whether an item of security cooperation is renewed after its term. */
            RENEWAL,
            /** A value of a lever, at the review of a quarter. */
            LEVER,
            /** A bargaining offer of one stakeholder to another. */
            OFFER,
            /** The position of a bargained issue. */
            ISSUE,
            /** A step of a lever on which stakeholders agreed. */
            AGREED_STEP;

            /** Whether stakeholders make the decision together. */
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
     * An option has a utility, which is the sum of named terms, and a probability of choice.
     *
     * @param act kind of act, for code
     * @param name name for readers
     */
    record Option(Act act, String name, double utility, double probability, List<Term> terms) {
        public Option {
            terms = List.copyOf(terms);
        }

        /** Makes an option that code need not distinguish. */
        public Option(String name, double utility, double probability, List<Term> terms) {
            this(Act.OTHER, name, utility, probability, terms);
        }
    }

    /** The kind of an act that an actor can choose. */
    enum Act {
        /** More intelligence-based operations. */
        SURGE,
        /** A large operation in one area. */
        AREA_OPERATION,
        /** Strikes abroad. */
        STRIKES,
        /** An act that code need not distinguish. */
        OTHER;

        /** Whether the act is an operation of Pakistan's forces at home. */
        public boolean operation() {
            return this == SURGE || this == AREA_OPERATION;
        }
    }

    /**
     * A term is one named part of a utility.
     *
     * @param parameter id of the parameter that weighs the term and gives its source
     */
    record Term(String name, String parameter, double value) {}

    /**
     * An event is a row of the events table: an attack or an operation.
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
        /** Words for the class of the target; empty unless the event is an attack. */
        public String targetWords() {
            return target == null ? "" : target.text();
        }

        /** Whether the event is an attack on Chinese nationals or their projects. */
        public boolean onChinese() {
            return target != null && target.chinese();
        }
    }

    /**
     * A change records a state that changed: a ladder step, a suspension, a crisis.
     *
     * @param kind kind of the state
     * @param subject name of the state, for readers
     * @param from old state
     * @param to new state
     * @param reason reason of the change, in a clause
     */
    record Change(int day, LocalDate date, Kind kind, String subject, String from, String to, String reason) {
        /** The kind of a state that changed. */
        public enum Kind {
            /** China's pressure on Pakistan. */
            PRESSURE,
            /** A public statement of China. */
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
            /** Talks with armed groups. */
            DIALOGUE;

            /** Word for the kind in tables and texts. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
