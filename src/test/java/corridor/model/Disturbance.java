package corridor.model;

import corridor.chronicle.ProjectStatus;
import corridor.model.state.SimulationState;
import corridor.random.CumulativeWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Changes one field of the shared state before a step, and puts it back after the step. */
final class Disturbance {
    static final String OWN = "LeverBoard.own:";

    private final SimulationState s;
    private final StateSnapshot state;
    private final String field;
    private Runnable undo;

    Disturbance(SimulationState situation, StateSnapshot state, String field) {
        s = situation;
        this.state = state;
        this.field = field;
    }

    void begin() {
        try {
            undo = field.startsWith(OWN) ? lever(field.substring(OWN.length())) : change(state.get(field));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    void end() {
        undo.run();
    }

    private Runnable lever(String id) {
        int lever = s.levers.index(id);
        double before = s.levers.own(lever);
        double high = s.levers.lever(lever).high();
        s.levers.decide(lever, before < high ? Math.min(high, before + 1) : before - 1);
        return () -> s.levers.decide(lever, before);
    }

    private Runnable change(Object value) throws IllegalAccessException {
        if (value instanceof double[] numbers) {
            return numbers(numbers);
        }
        if (value instanceof double[][] rows) {
            List<Runnable> undone = new ArrayList<>();
            for (double[] row : rows) {
                undone.add(numbers(row));
            }
            return () -> undone.forEach(Runnable::run);
        }
        if (value instanceof int[] numbers) {
            int[] before = numbers.clone();
            Arrays.setAll(numbers, k -> other(before[k]));
            return () -> System.arraycopy(before, 0, numbers, 0, before.length);
        }
        if (value instanceof boolean[] flags) {
            boolean[] before = flags.clone();
            for (int k = 0; k < flags.length; k++) {
                flags[k] = !before[k];
            }
            return () -> System.arraycopy(before, 0, flags, 0, before.length);
        }
        if (value instanceof ProjectStatus[] statuses) {
            ProjectStatus[] before = statuses.clone();
            Arrays.setAll(
                    statuses,
                    k -> before[k] == ProjectStatus.WITHDRAWN ? ProjectStatus.OPERATING : ProjectStatus.WITHDRAWN);
            return () -> System.arraycopy(before, 0, statuses, 0, before.length);
        }
        if (value instanceof CumulativeWeights[] tables) {
            CumulativeWeights[] before = tables.clone();
            for (int g = 0; g < tables.length; g++) {
                double[] equal = new double[before[g].options()];
                Arrays.fill(equal, 1);
                tables[g] = new CumulativeWeights(equal.length);
                tables[g].set(equal);
            }
            return () -> System.arraycopy(before, 0, tables, 0, before.length);
        }
        if (value instanceof List<?> list) {
            return emptied(list);
        }
        return scalar(value);
    }

    private static <T> Runnable emptied(List<T> list) {
        List<T> before = List.copyOf(list);
        list.clear();
        return () -> list.addAll(before);
    }

    private Runnable scalar(Object before) throws IllegalAccessException {
        Object after;
        if (before instanceof Double number) {
            after = other(number);
        } else if (before instanceof Integer number) {
            after = other(number);
        } else if (before instanceof Boolean flag) {
            after = !flag;
        } else if (before instanceof Enum<?> level) {
            Object[] all = level.getDeclaringClass().getEnumConstants();
            after = all[(level.ordinal() + 1) % all.length];
        } else {
            throw new IllegalArgumentException(field + " cannot be disturbed");
        }
        state.put(field, after);
        return () -> {
            try {
                state.put(field, before);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static Runnable numbers(double[] numbers) {
        double[] before = numbers.clone();
        Arrays.setAll(numbers, k -> other(before[k]));
        return () -> System.arraycopy(before, 0, numbers, 0, before.length);
    }

    /** Returns another number; shares stay between 0 and 1. */
    private static double other(double x) {
        return 0.2 * x + 0.6;
    }

    private static int other(int x) {
        return x > 0 ? x - 1 : x + 1;
    }
}
