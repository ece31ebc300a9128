package corridor.model;

import corridor.catalogue.Actor;
import corridor.catalogue.Basis;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CooperationItem;
import corridor.catalogue.Evidence;
import corridor.catalogue.Lever;
import corridor.catalogue.StartState;
import corridor.catalogue.Switch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables of docs/ODD.md and docs/trace.md, made from the catalogue, from the schedule and from the classes of the
 * state.
 */
final class OddTables {
    private static final Path CODE = Path.of("src", "main", "java", "corridor", "model");
    private static final Path STATE = Path.of("docs", "state.md");
    private static final Pattern SCHEDULED =
            Pattern.compile("model\\.each\\(\\s*([\\w.]+),\\s+\"[\\w.]+\",\\s+([\\w.]+(?:\\(\\)[\\w.]*)*)\\)+;");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)\\.(\\w+)` \\| (.*?) \\| (.*?) \\|$");
    private static final Map<String, String> EVERY =
            Map.of("1", "day", "Clock.WEEK", "7 days", "Clock.MONTH", "30 days", "Clock.QUARTER", "90 days");

    /** State classes that only keep books: what levers are set to, what is counted, how likely a choice was. */
    private static final Set<String> BOOKS = Set.of("LeverBoard", "Counters", "Feasibility");

    /** What a process does, and its section of docs/model.md, by the name under which it is scheduled. */
    private static final Map<String, List<String>> PROCESSES = Map.ofEntries(
            Map.entry("events", List.of("the scenario's levers and events take effect", "6.1")),
            Map.entry("security.memory()", List.of("the memory of losses fades", "6.2")),
            Map.entry("insurgency.attacks()", List.of("attacks and campaigns", "6.3")),
            Map.entry("security.operations()", List.of("lethal operations", "6.4")),
            Map.entry("security.strikes()", List.of("strikes at home and in Afghanistan", "6.5")),
            Map.entry("security.sweeps()", List.of("the army decides on sweeps", "6.4")),
            Map.entry("society.daily()", List.of("media salience of attacks on Chinese nationals", "6.6")),
            Map.entry("diplomacy.china().daily()", List.of("China feels, reviews and speaks", "6.7")),
            Map.entry(
                    "diplomacy.dueCooperation()",
                    List.of("offers of cooperation that are due after an attack", "8.11")),
            Map.entry(
                    "diplomacy.border()",
                    List.of("crises on the border with Afghanistan: answers, closures, talks", "6.11")),
            Map.entry("politics.retaliation()", List.of("strikes that answer a large attack", "6.10")),
            Map.entry("investment.firms()", List.of("firms learn about risk and stop work", "6.8")),
            Map.entry("politics.pakistan().daily()", List.of("Pakistan deliberates and decides on force", "6.9")),
            Map.entry("security.areaOperations()", List.of("area operations and displacement", "7.1")),
            Map.entry("civil", List.of("grievance, fear, legitimacy, knowledge", "7.2")),
            Map.entry("insurgency.finance()", List.of("money of movements, when a scenario changes it", "7.4")),
            Map.entry("insurgency.cohesion()", List.of("groups that lost a leader find together again", "7.5")),
            Map.entry("insurgency.groups()", List.of("recruits, losses, moves, tempo and cells of groups", "7.3")),
            Map.entry("security.protection()", List.of("allocation of forces, protection", "8.1")),
            Map.entry("investment.investment()", List.of("commitments, payments, projects, staff", "8.2")),
            Map.entry("insurgency.targets()", List.of("values of targets are refreshed", "8.3")),
            Map.entry("economy.bill()", List.of("the bill of operations and protection", "8.4")),
            Map.entry("diplomacy.kabulTension()", List.of("tension with Kabul", "8.5")),
            Map.entry("diplomacy.kabulClash()", List.of("clashes at the border with Afghanistan", "8.5")),
            Map.entry("diplomacy.kabul()", List.of("Kabul's tolerance, deals", "8.5")),
            Map.entry("diplomacy.iran()", List.of("trust and coordination with Iran", "8.6")),
            Map.entry("society.monthly()", List.of("goodwill, trust, extraction, development", "8.7")),
            Map.entry("politics.dialogue()", List.of("talks with Baloch actors", "8.9")),
            Map.entry("politics.ceasefire()", List.of("ceasefire talks, when a scenario sets them", "8.13")),
            Map.entry("diplomacy.china().monthly()", List.of("China's monthly review", "8.10")),
            Map.entry("diplomacy.cooperation()", List.of("offers and effects of cooperation", "8.11")),
            Map.entry("politics.pakistan().monthly()", List.of("Pakistan's monthly decision on force", "8.12")),
            Map.entry("economy", List.of("growth, budget, reserves, crisis", "9.1")),
            Map.entry("diplomacy.china().quarterly()", List.of("China's confidence", "9.2")),
            Map.entry(
                    "diplomacy.partners()",
                    List.of("further levers of China, firms, Kabul, mediators and Iran", "9.3")),
            Map.entry("politics.policy()", List.of("Pakistan's further levers", "9.3")),
            Map.entry("round", List.of("stakeholders bargain, if the switch BARGAIN is on", "9.4")));

    private final Catalogue catalogue;
    private final Map<String, String> entities = new LinkedHashMap<>();

    OddTables(Catalogue catalogue) {
        this.catalogue = catalogue;
        long home = catalogue.areas().stream()
                .filter(area -> area.country().equals("PK"))
                .count();
        entities.put("AreaState", home + " areas of Pakistan");
        entities.put(
                "ForceState",
                catalogue.groups().size() + " armed groups of "
                        + catalogue.movements().size() + " movements, at home and in "
                        + (catalogue.areas().size() - home) + " areas abroad");
        entities.put("ProjectState", catalogue.projects().size() + " projects");
        entities.put("ChinaState", "China");
        entities.put("PakistanState", "Pakistan's leadership and forces");
        entities.put("EconomyState", "Pakistan's economy");
        entities.put("NeighbourState", "Kabul and Iran");
        entities.put("CooperationState", "security cooperation");
        entities.put("SocietyState", "society");
        entities.put("BargainState", "the bargaining table");
    }

    /** A process as scheduled. */
    record Scheduled(String interval, String name) {}

    /** Processes in the order in which the model schedules them, read from its source. */
    static List<Scheduled> schedule() {
        String source = text(CODE.resolve("CorridorModel.java"));
        int from = source.indexOf("void schedule(");
        return SCHEDULED
                .matcher(source.substring(from))
                .results()
                .map(found -> new Scheduled(found.group(1), found.group(2)))
                .toList();
    }

    /** The text of docs/ODD.md with each table between its marks made anew; a missing mark fails. */
    String odd(String page) {
        Map<String, Supplier<String>> tables = new LinkedHashMap<>();
        tables.put("entities", this::entities);
        tables.put("variables", this::variables);
        tables.put("schedule", OddTables::scheduleTable);
        tables.put("patterns", this::patterns);
        tables.put("actors", this::actors);
        tables.put("items", this::items);
        tables.put("switches", this::switches);
        tables.put("starts", this::starts);
        return refreshed(page, tables);
    }

    /** The text of docs/trace.md with its tables made anew. */
    String trace(String page) {
        Map<String, Supplier<String>> tables = new LinkedHashMap<>();
        tables.put("bases", this::bases);
        tables.put("evidence", this::evidence);
        return refreshed(page, tables);
    }

    private static String refreshed(String page, Map<String, Supplier<String>> tables) {
        String text = page;
        for (Map.Entry<String, Supplier<String>> table : tables.entrySet()) {
            String name = table.getKey();
            Matcher marks = Pattern.compile("(<!-- " + name + " -->\n).*?(<!-- end " + name + " -->)", Pattern.DOTALL)
                    .matcher(text);
            if (!marks.find()) {
                throw new IllegalStateException("the page needs the marks of the table '" + name + "'");
            }
            text = text.substring(0, marks.end(1)) + table.getValue().get() + text.substring(marks.start(2));
        }
        return text;
    }

    private String entities() {
        StringBuilder table = new StringBuilder("| entity | what its state is | class |\n|---|---|---|\n");
        entities.forEach((type, words) -> row(table, words, documentation(type, source(type)), "`" + type + "`"));
        return table.toString();
    }

    private String variables() {
        StringBuilder table = new StringBuilder("| entity | variable | meaning | changed by |\n|---|---|---|---|\n");
        String last = "";
        for (MatchResult field : ROW.matcher(text(STATE)).results().toList()) {
            String type = field.group(1);
            if (BOOKS.contains(type)) {
                continue;
            }
            String entity = entities.get(type);
            if (entity == null) {
                throw new IllegalStateException("the state class " + type + " needs words in OddTables");
            }
            String writers = field.group(3).equals("-") ? "set at the start" : field.group(3);
            row(
                    table,
                    type.equals(last) ? "" : entity,
                    "`" + field.group(2) + "`",
                    meaning(field.group(2), source(type)),
                    writers);
            last = type;
        }
        return table.toString();
    }

    /** The comment of a field. */
    private static String meaning(String field, String source) {
        Matcher found = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:public|private) [\\w<>\\[\\]., ]*?\\b" + field + "\\b",
                        Pattern.DOTALL)
                .matcher(source);
        if (!found.find()) {
            throw new IllegalStateException("the field '" + field + "' of the state needs a comment");
        }
        return words(found.group(1));
    }

    private static String documentation(String type, String source) {
        Matcher found = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public final class " + type, Pattern.DOTALL)
                .matcher(source);
        if (!found.find()) {
            throw new IllegalStateException("the class " + type + " needs a comment");
        }
        return words(found.group(1));
    }

    private static String words(String comment) {
        return comment.replaceAll("\\s*\\R\\s*\\* ?", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link (?:[\\w.]*#)?([\\w.]*)}", "`$1`")
                .strip();
    }

    private static String scheduleTable() {
        StringBuilder table = new StringBuilder("| every | process | in the code | section |\n|---|---|---|---|\n");
        String model = text(Path.of("docs", "model.md"));
        String last = "";
        for (Scheduled process : schedule()) {
            List<String> words = PROCESSES.get(process.name());
            if (words == null) {
                throw new IllegalStateException("the process '" + process.name() + "' needs words in OddTables");
            }
            String every = EVERY.get(process.interval());
            row(
                    table,
                    every.equals(last) ? "" : every,
                    words.get(0),
                    "`" + process.name() + "`",
                    link(words.get(1), model));
            last = every;
        }
        return table.toString();
    }

    /** A link to a section of docs/model.md, with the anchor that its heading has. */
    private static String link(String section, String model) {
        Matcher heading =
                Pattern.compile("(?m)^##+ " + Pattern.quote(section) + " .*$").matcher(model);
        if (!heading.find()) {
            throw new IllegalStateException("docs/model.md has no section " + section);
        }
        return "[" + section + "](model.md#" + anchor(heading.group()) + ")";
    }

    /** The anchor that the usual renderers of Markdown give to a heading. */
    static String anchor(String heading) {
        return heading.replaceAll("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private String patterns() {
        StringBuilder table = new StringBuilder(
                "| line | what | target | verdict | in sample | tuned on it |\n|---|---|---|---|---|---|\n");
        catalogue.patterns().stream()
                .sorted(Comparator.comparingInt(corridor.catalogue.Pattern::familyNumber))
                .forEach(line -> row(
                        table,
                        line.id(),
                        line.meaning(),
                        line.band() + (line.unit().equals("1") ? "" : " " + line.unit()),
                        line.graded() ? "graded" : "reported",
                        line.inSample() ? "yes" : "no",
                        line.usedFor()));
        return table.toString();
    }

    private String actors() {
        StringBuilder table = new StringBuilder("| actor | rule | menu |\n|---|---|---|\n");
        for (Actor actor : catalogue.actors()) {
            String menu = catalogue.levers().stream()
                    .filter(lever -> lever.decider().equals(actor.id()))
                    .map(OddTables::choice)
                    .collect(Collectors.joining("; "));
            row(table, actor.name() + " (" + actor.kind() + ")", actor.role(), menu.isEmpty() ? "-" : menu);
        }
        return table.toString();
    }

    private static String choice(Lever lever) {
        String levels = lever.levels().isEmpty() ? "" : " (" + String.join(", ", lever.levels()) + ")";
        return "`" + lever.id() + "`" + levels + (lever.endogenous() ? "" : ", scenario only");
    }

    private String items() {
        StringBuilder table = new StringBuilder("| depth | item | lever |\n|---|---|---|\n");
        for (CooperationItem item : catalogue.cooperationItems()) {
            row(table, String.valueOf(item.depth()), item.name(), "`" + item.lever() + "`");
        }
        return table.toString();
    }

    private String switches() {
        StringBuilder table = new StringBuilder(
                "| switch | what | default | rivals that `batch` crosses | further options | why |\n|---|---|---|---|---|---|\n");
        for (Switch one : catalogue.switches()) {
            List<String> further = new ArrayList<>(one.others());
            further.removeAll(one.rivals());
            row(
                    table,
                    "`" + one.id() + "`",
                    one.meaning(),
                    one.defaultOption(),
                    one.rivals().isEmpty() ? "-" : String.join(", ", one.rivals()),
                    further.isEmpty() ? "-" : String.join(", ", further),
                    one.note());
        }
        return table.toString();
    }

    private String starts() {
        StringBuilder table = new StringBuilder(
                "| start | moment | start values that differ from 2025-01-01 | sources |\n|---|---|---|---|\n");
        for (StartState start : catalogue.starts()) {
            row(
                    table,
                    start.date(),
                    start.meaning(),
                    String.valueOf(start.values().size()),
                    String.join(", ", start.evidence()));
        }
        return table.toString();
    }

    private String bases() {
        StringBuilder table = new StringBuilder("| basis of a parameter | parameters |\n|---|---|\n");
        for (Basis basis : Basis.values()) {
            long count = catalogue.parameters().stream()
                    .filter(parameter -> parameter.basis() == basis)
                    .count();
            row(table, basis.name().toLowerCase(Locale.ROOT).replace('_', ' '), String.valueOf(count));
        }
        row(table, "all", String.valueOf(catalogue.parameters().size()));
        return table.toString();
    }

    private String evidence() {
        StringBuilder table = new StringBuilder(
                "| grade | pieces of evidence | with a note on what is disputed or limited |\n|---|---|---|\n");
        Map<String, List<Evidence>> byGrade = catalogue.evidence().stream()
                .collect(Collectors.groupingBy(Evidence::confidence, TreeMap::new, Collectors.toList()));
        byGrade.forEach((grade, pieces) -> row(
                table,
                grade,
                String.valueOf(pieces.size()),
                String.valueOf(pieces.stream()
                        .filter(piece -> !piece.dispute().isEmpty())
                        .count())));
        return table.toString();
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ")
                .append(Arrays.stream(cells)
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private static String source(String type) {
        return text(CODE.resolve("state").resolve(type + ".java"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
