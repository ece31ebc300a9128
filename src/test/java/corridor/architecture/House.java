package corridor.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Declares which package may use which, and where each library is used. CONTRIBUTING.md shows the same table of rooms;
 * a change is made in both places together.
 */
final class House {
    /** Name of the only class of the root package. A room may use the class if its list contains this name. */
    static final String FACADE = "Corridor";

    /** Rooms that every other room may use. */
    static final List<String> BASE = List.of("number", "problem", "text", "task");

    /** Rooms in which the same inputs must give the same bytes on every machine. */
    static final List<String> REPRODUCIBLE = List.of("random", "world", "model", "bargain", "analysis");

    /** Themes of the model. Each theme may use only itself and the shared records of {@code model.state}. */
    static final List<String> THEMES = List.of(
            "civil",
            "insurgency",
            "security",
            "investment",
            "economy",
            "diplomacy",
            "politics",
            "society",
            "bargaining",
            "observation");

    /** Floors on which each question has a package of its own. */
    static final List<String> FLOORS = List.of("analysis", "chart", "report", "workflow");

    /**
     * Maps a question to the other questions that its packages may use. Packages that all questions share are not
     * listed.
     */
    static final Map<String, List<String>> QUESTIONS = questions();

    /**
     * Maps a room to the rooms that it may use in addition to itself. Rooms outside {@link #BASE} may also use the
     * base.
     */
    static final Map<String, List<String>> MAY_USE = mayUse();

    /** Maps the package of a library to the rooms that may use the library. */
    static final Map<String, List<String>> LIBRARY_HOMES = libraryHomes();

    private House() {}

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("number", List.of());
        table.put("problem", List.of());
        table.put("text", List.of("number", "problem"));
        table.put("task", List.of());
        table.put("catalogue", List.of());
        table.put("random", List.of());
        table.put("chronicle", List.of());
        table.put("scenario", List.of("catalogue"));
        table.put("design", List.of("catalogue", "random"));
        table.put("bargain", List.of("random"));
        table.put("world", List.of("catalogue", "scenario"));
        table.put("model", List.of("catalogue", "scenario", "world", "bargain", "random", "chronicle"));
        table.put("build", List.of());
        table.put("result", List.of("build", "catalogue", "scenario", "design", "chronicle"));
        table.put("run", List.of("catalogue", "scenario", "world", "model", "result", "random", "chronicle"));
        table.put("batch", List.of("catalogue", "scenario", "design", "run", "result", "chronicle"));
        table.put("analysis", List.of("catalogue", "design", "result", "random"));
        table.put("game", List.of("catalogue", "chronicle", "scenario", "run", "result", "analysis"));
        table.put(
                "validation",
                List.of(
                        "catalogue",
                        "random",
                        "chronicle",
                        "scenario",
                        "design",
                        "run",
                        "batch",
                        "result",
                        "analysis"));
        table.put("search", List.of("catalogue", "scenario", "design", "run", "batch", "result", "analysis"));
        table.put("exchange", List.of("catalogue", "design", "result", "analysis", "bargain"));
        table.put("chart", List.of("catalogue", "result", "analysis", "bargain"));
        table.put(
                "report",
                List.of("build", "catalogue", "scenario", "result", "analysis", "bargain", "chart", "chronicle"));
        table.put(
                "workflow",
                List.of(
                        "build",
                        "catalogue",
                        "scenario",
                        "design",
                        "bargain",
                        "run",
                        "batch",
                        "result",
                        "analysis",
                        "validation",
                        "search",
                        "exchange",
                        "chart",
                        "report"));
        table.put("lesson", List.of("catalogue", "scenario", "report"));
        table.put(
                "lab",
                List.of(
                        FACADE,
                        "lesson",
                        "game",
                        "build",
                        "catalogue",
                        "chronicle",
                        "scenario",
                        "design",
                        "bargain",
                        "run",
                        "batch",
                        "result",
                        "analysis",
                        "exchange",
                        "report",
                        "workflow"));
        table.put(
                "cli",
                List.of(
                        FACADE,
                        "lab",
                        "lesson",
                        "game",
                        "build",
                        "catalogue",
                        "chronicle",
                        "scenario",
                        "design",
                        "bargain",
                        "run",
                        "batch",
                        "result",
                        "analysis",
                        "validation",
                        "search",
                        "exchange",
                        "chart",
                        "report",
                        "workflow"));
        return table;
    }

    private static Map<String, List<String>> questions() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("comparison", List.of());
        table.put("sensitivity", List.of());
        table.put("experiment", List.of("sensitivity"));
        table.put("screening", List.of("experiment", "sensitivity"));
        table.put("discovery", List.of());
        table.put("robustness", List.of());
        table.put("tradeoff", List.of());
        table.put("hindcast", List.of());
        table.put("pattern", List.of());
        table.put("calibration", List.of());
        table.put("ablation", List.of("comparison", "pattern"));
        table.put("headline", List.of("comparison"));
        table.put("attribution", List.of("comparison"));
        table.put("bargaining", List.of());
        table.put("history", List.of());
        return table;
    }

    private static Map<String, List<String>> libraryHomes() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("sim", List.of("model", "run"));
        table.put("ec.util", List.of("model", "run"));
        table.put(
                "com.fasterxml.jackson",
                List.of("catalogue", "scenario", "result", "exchange", "number", "text", "game", "lab"));
        table.put("com.networknt.schema", List.of("scenario"));
        table.put("org.apache.commons.math3", List.of("analysis", "bargain", "design", "model"));
        table.put("org.apache.commons.rng", List.of("random"));
        table.put("org.apache.commons.text", List.of("problem"));
        table.put("org.duckdb", List.of("result", "analysis"));
        table.put("java.sql", List.of("result", "analysis"));
        table.put("org.jfree", List.of("chart"));
        table.put("org.apache.batik", List.of("chart"));
        table.put("picocli", List.of("cli"));
        table.put("org.moeaframework", List.of("search"));
        table.put("com.sun.net.httpserver", List.of("lab"));
        return table;
    }
}
