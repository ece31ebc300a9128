package corridor.catalogue;

import corridor.catalogue.abbreviations.Abbreviation;
import corridor.catalogue.calibration.CalibrationPlan;
import corridor.catalogue.calibration.Ensemble;
import corridor.catalogue.causes.CausalMap;
import corridor.catalogue.evidence.EvidenceUse;
import corridor.catalogue.evidence.Source;
import corridor.catalogue.evidence.Trace;
import corridor.catalogue.removed.RemovedId;
import corridor.catalogue.removed.RemovedIds;
import corridor.catalogue.seats.SeatTable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue declares each parameter, relation, lever, switch, outcome, piece of evidence, area, movement, group,
 * project, actor, mechanism, ablation, pattern, start state and hindcast, and all inputs of bargaining. The file check,
 * the CSV header, the axis labels and the documentation all read these declarations. An instance is immutable and safe
 * for several threads. A program can use several catalogues, since every class receives its catalogue as an argument.
 */
public final class Catalogue {
    private static final class Holder {
        private static final Catalogue STANDARD = CatalogueReader.read();
    }

    private final CatalogueEntries entries;
    private final CatalogueIndex<String, Parameter> parameters;
    private final CatalogueIndex<String, Lever> levers;
    private final CatalogueIndex<String, Switch> switches;
    private final CatalogueIndex<String, Outcome> outcomes;
    private final CatalogueIndex<String, Evidence> evidence;
    private final CatalogueIndex<String, Area> areas;
    private final CatalogueIndex<String, Movement> movements;
    private final CatalogueIndex<String, Group> groups;
    private final CatalogueIndex<String, Project> projects;
    private final CatalogueIndex<String, Actor> actors;
    private final CatalogueIndex<String, Mechanism> mechanisms;
    private final CatalogueIndex<String, Theatre> theatres;
    private final CatalogueIndex<String, Pattern> patterns;
    private final CatalogueIndex<String, EvidenceUse> uses;
    private final CatalogueIndex<LocalDate, StartState> starts;
    private final CatalogueIndex<String, Hindcast> hindcasts;
    private final CatalogueIndex<String, BargainIssue> issues;
    private final CatalogueIndex<String, BargainLink> links;
    private final CatalogueIndex<String, RecordSeries> series;
    private final Stakeholders stakeholders;
    private final RemovedIds removed;

    Catalogue(CatalogueEntries entries) {
        this.entries = entries;
        parameters = new CatalogueIndex<>("parameter", entries.of(Parameter.class), Parameter::id);
        levers = new CatalogueIndex<>("lever", entries.of(Lever.class), Lever::id);
        switches = new CatalogueIndex<>("switch", entries.of(Switch.class), Switch::id);
        outcomes = new CatalogueIndex<>("outcome", entries.of(Outcome.class), Outcome::id);
        evidence = new CatalogueIndex<>("evidence", entries.of(Evidence.class), Evidence::id);
        areas = new CatalogueIndex<>("area", entries.of(Area.class), Area::id);
        movements = new CatalogueIndex<>("movement", entries.of(Movement.class), Movement::id);
        groups = new CatalogueIndex<>("group", entries.of(Group.class), Group::id);
        projects = new CatalogueIndex<>("project", entries.of(Project.class), Project::id);
        actors = new CatalogueIndex<>("actor", entries.of(Actor.class), Actor::id);
        theatres = new CatalogueIndex<>("theatre", entries.of(Theatre.class), Theatre::id);
        patterns = new CatalogueIndex<>("pattern", entries.of(Pattern.class), Pattern::id);
        mechanisms = new CatalogueIndex<>("mechanism", entries.of(Mechanism.class), Mechanism::id);
        uses = new CatalogueIndex<>("use of evidence", entries.of(EvidenceUse.class), EvidenceUse::evidence);
        starts = new CatalogueIndex<>("start", entries.of(StartState.class), StartState::day);
        hindcasts = new CatalogueIndex<>("hindcast", entries.of(Hindcast.class), Hindcast::scenario);
        issues = new CatalogueIndex<>("issue", entries.of(BargainIssue.class), BargainIssue::id);
        links = new CatalogueIndex<>("link of a lever", entries.of(BargainLink.class), BargainLink::lever);
        series = new CatalogueIndex<>("series", entries.of(RecordSeries.class), RecordSeries::id);
        stakeholders = entries.only(Stakeholders.class);
        removed = new RemovedIds(entries.of(RemovedId.class));
    }

    /** Returns the catalogue that ships with Corridor. */
    public static Catalogue standard() {
        return Holder.STANDARD;
    }

    /**
     * Returns a catalogue in which the entries of one kind are replaced. References between entries are not checked.
     *
     * @param type such as {@code Parameter.class}; {@code Stakeholders.class} has one entry
     * @throws IllegalArgumentException when two entries have the same id
     */
    public <T extends Record> Catalogue with(Class<T> type, List<T> changed) {
        return new Catalogue(entries.with(type, changed));
    }

    /** All entries: one list for each kind. */
    public List<List<? extends Record>> entries() {
        return entries.all();
    }

    /** Parameters in the order of the data files. All other lists here have this order too. */
    public List<Parameter> parameters() {
        return parameters.all();
    }

    public List<Lever> levers() {
        return levers.all();
    }

    public List<Switch> switches() {
        return switches.all();
    }

    public List<Outcome> outcomes() {
        return outcomes.all();
    }

    public List<Evidence> evidence() {
        return evidence.all();
    }

    /** Abbreviations that pages spell out, in alphabetical order. */
    public List<Abbreviation> abbreviations() {
        return entries.of(Abbreviation.class);
    }

    /** Articles that many pieces of evidence come from. */
    public List<Source> sources() {
        return entries.of(Source.class);
    }

    public List<Area> areas() {
        return areas.all();
    }

    public List<Movement> movements() {
        return movements.all();
    }

    public List<Group> groups() {
        return groups.all();
    }

    public List<Project> projects() {
        return projects.all();
    }

    public List<Actor> actors() {
        return actors.all();
    }

    public List<Mechanism> mechanisms() {
        return mechanisms.all();
    }

    public List<Theatre> theatres() {
        return theatres.all();
    }

    /** The declared ablations, then one for every option of a switch that is not the default. */
    public List<Ablation> ablations() {
        return Ablation.all(entries.of(Ablation.class), switches());
    }

    /** Reviewed uses of the evidence. */
    public List<EvidenceUse> uses() {
        return uses.all();
    }

    /** Traces from what the articles say to the model, in the order of their ids. */
    public List<Trace> traces() {
        return entries.of(Trace.class);
    }

    public List<Pattern> patterns() {
        return patterns.all();
    }

    /** The plan of a calibration. */
    public CalibrationPlan calibration() {
        return entries.only(CalibrationPlan.class);
    }

    /** The relations between parameters. */
    public List<Relation> relations() {
        return entries.of(Relation.class);
    }

    /** The map of the main causal loops, for readers. */
    public CausalMap causes() {
        return entries.only(CausalMap.class);
    }

    /** The seats of a class, with the levers that each decides. */
    public SeatTable seats() {
        return entries.only(SeatTable.class);
    }

    /** The ensemble: the draws of parameters that the record allows. */
    public Ensemble ensemble() {
        return entries.only(Ensemble.class);
    }

    /** Ids that earlier versions had. */
    public RemovedIds removed() {
        return removed;
    }

    /** The states of the world on the days on which a run can start. */
    public List<StartState> starts() {
        return starts.all();
    }

    /** Observations of the periods that hindcasts replay. */
    public List<Hindcast> hindcasts() {
        return hindcasts.all();
    }

    /** Forms of cooperation that China can offer and Pakistan can accept, shallowest first. */
    public List<CooperationItem> cooperationItems() {
        return entries.of(CooperationItem.class);
    }

    /** Whether China offers the values of a lever, and Pakistan accepts or refuses. */
    public boolean isOffered(String lever) {
        return cooperationItems().stream().anyMatch(item -> item.lever().equals(lever));
    }

    /** Issues of the bargaining, in the order of the columns of {@link #stakeholders}. */
    public List<BargainIssue> issues() {
        return issues.all();
    }

    /** Links from issues to the levers that follow them. */
    public List<BargainLink> links() {
        return links.all();
    }

    /** Responses of stakeholders' inputs to the world. */
    public List<BargainResponse> responses() {
        return entries.of(BargainResponse.class);
    }

    /** The table of stakeholders. */
    public Stakeholders stakeholders() {
        return stakeholders;
    }

    /** Returns the parameter of an id; an unknown id throws an {@link IllegalArgumentException}. */
    public Parameter parameter(String id) {
        return parameters.get(id);
    }

    public Lever lever(String id) {
        return levers.get(id);
    }

    public Switch switchOf(String id) {
        return switches.get(id);
    }

    public Outcome outcome(String id) {
        return outcomes.get(id);
    }

    public Evidence evidence(String id) {
        return evidence.get(id);
    }

    public Area area(String id) {
        return areas.get(id);
    }

    public Project project(String id) {
        return projects.get(id);
    }

    public Pattern pattern(String id) {
        return patterns.get(id);
    }

    /** Returns the yearly series of an id; an unknown id throws an {@link IllegalArgumentException}. */
    public RecordSeries series(String id) {
        return series.get(id);
    }

    public Actor actor(String id) {
        return actors.get(id);
    }

    /**
     * Returns the start values of a day, by parameter id.
     *
     * @throws IllegalArgumentException for a day without a start state; dates from users are checked before this call
     */
    public Map<String, Double> startValues(LocalDate day) {
        return starts.get(day).values();
    }

    /** Days on which a run can start, ascending. */
    public List<LocalDate> startDates() {
        return starts.ids().stream().sorted().toList();
    }

    /** Returns the observed reactions for a scenario; empty if the record has none. */
    public Optional<Hindcast> hindcast(String scenario) {
        return hindcasts.find(scenario);
    }

    /** Returns the index of an issue in {@link #issues}; an unknown id throws an {@link IllegalArgumentException}. */
    public int issueIndex(String id) {
        return issues.place(id);
    }

    /**
     * Returns the index of a movement in {@link #movements}; an unknown id throws an {@link IllegalArgumentException}.
     */
    public int movementIndex(String id) {
        return movements.place(id);
    }

    /** Returns the link of a lever; empty if the lever follows no issue. */
    public Optional<BargainLink> link(String lever) {
        return links.find(lever);
    }

    /** Ids of the levers that bargaining can set. */
    public Set<String> bargainedLevers() {
        return links.ids();
    }

    public Set<String> parameterIds() {
        return parameters.ids();
    }

    public Set<String> leverIds() {
        return levers.ids();
    }

    public Set<String> switchIds() {
        return switches.ids();
    }

    public Set<String> areaIds() {
        return areas.ids();
    }

    public Set<String> evidenceIds() {
        return evidence.ids();
    }

    public Set<String> submodels() {
        Set<String> names = new LinkedHashSet<>();
        parameters.all().forEach(parameter -> names.add(parameter.submodel()));
        return names;
    }
}
