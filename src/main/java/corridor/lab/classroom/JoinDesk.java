package corridor.lab.classroom;

import corridor.lab.server.Refusal;
import corridor.lab.server.Secrets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The join desk lets in who knows the code of the class. Five wrong codes a minute from one machine, or sixty from all,
 * and the desk waits until the oldest of them is a minute old.
 */
final class JoinDesk {
    static final int WRONG_OF_A_MACHINE = 5;
    static final int WRONG_OF_ALL = 60;

    private static final int LENGTH = 6;
    /** Without 0, O, 1, I and L, which people mix up. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final long MINUTE = 60_000_000_000L;
    private static final String CODE = "code";

    private final LongSupplier nanos;
    private final Map<String, Deque<Long>> wrong = new HashMap<>();
    private final Deque<Long> wrongOfAll = new ArrayDeque<>();
    private String code;
    private boolean open = true;

    /** @param code code of an earlier time; empty for a new one */
    JoinDesk(LongSupplier nanos, String code) {
        this.nanos = nanos;
        this.code = code.isEmpty() ? newCode() : code;
    }

    private static String newCode() {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < LENGTH; k++) {
            text.append(LETTERS.charAt(Secrets.number(LETTERS.length())));
        }
        return text.toString();
    }

    String code() {
        return code;
    }

    boolean isOpen() {
        return open;
    }

    void open(boolean wanted) {
        open = wanted;
    }

    /** Makes a new code; the old one opens nothing any more. */
    void change() {
        code = newCode();
    }

    /**
     * Lets somebody in.
     *
     * @param machine address of the machine that asks
     * @throws Refusal if the code is wrong, the door is locked, or there were too many wrong codes
     */
    void enter(String given, String machine) {
        Deque<Long> own = wrong.computeIfAbsent(machine, any -> new ArrayDeque<>());
        forget(own);
        forget(wrongOfAll);
        wrong.values().removeIf(times -> times != own && (times.isEmpty() || old(times.peekLast())));
        if (own.size() >= WRONG_OF_A_MACHINE || wrongOfAll.size() >= WRONG_OF_ALL) {
            throw Refusal.tooMany("there were too many wrong codes; wait a minute, and ask the teacher for the code");
        }
        if (!Secrets.same(code, given.strip().toUpperCase(Locale.ROOT))) {
            own.add(nanos.getAsLong());
            wrongOfAll.add(nanos.getAsLong());
            throw new Refusal(403, CODE, "this is not the code of the class; it has six letters and digits");
        }
        if (!open) {
            throw new Refusal(403, CODE, "the teacher has closed the door of the class");
        }
    }

    private void forget(Deque<Long> times) {
        while (!times.isEmpty() && old(times.peek())) {
            times.remove();
        }
    }

    private boolean old(long time) {
        return nanos.getAsLong() - time >= MINUTE;
    }
}
