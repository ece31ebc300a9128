package corridor.cli.text;

import corridor.catalogue.Catalogue;
import corridor.scenario.Change;
import corridor.scenario.Info;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioChanges;
import java.nio.file.Path;
import java.util.List;

/** Formats a scenario for readers, with its texts and all its settings. */
public final class ScenarioPage {
    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();

    private ScenarioPage() {}

    /**
     * Returns the page.
     *
     * @param file file that the scenario was read from
     */
    public static String of(Scenario scenario, Path file, Catalogue catalogue) {
        ScenarioPage page = new ScenarioPage();
        page.head(scenario, file);
        Info info = scenario.info();
        page.part("What is it?", info.whatIsIt());
        page.settings(ScenarioChanges.all(scenario, catalogue));
        page.part("How it works", info.howItWorks());
        page.part("How to use it", info.howToUseIt());
        page.part("Things to notice", info.thingsToNotice());
        page.part("Things to try", info.thingsToTry());
        page.part("Limits", info.limits());
        page.part("Sources", info.sources());
        return page.text.toString();
    }

    private void head(Scenario scenario, Path file) {
        text.append(scenario.name()).append(": ").append(scenario.title()).append('\n');
        String group = scenario.info().group().isEmpty()
                ? ""
                : "; group: " + scenario.info().group();
        lines("Short name: " + scenario.label() + group + ".");
        String years = scenario.years() == 1 ? " year" : " years";
        lines("Run: " + scenario.years() + years + " from " + scenario.start() + ".");
        lines(
                scenario.ancestry().isEmpty()
                        ? "Extends no other scenario."
                        : "Extends " + String.join(", which extends ", scenario.ancestry()) + ".");
        lines("File: " + file);
    }

    private void part(String heading, String body) {
        if (!body.isBlank()) {
            text.append('\n').append(heading).append('\n');
            body.lines().forEach(this::lines);
        }
    }

    private void settings(List<Change> settings) {
        text.append('\n').append("What is fixed, with that of its parents").append('\n');
        if (settings.isEmpty()) {
            lines("Nothing: every lever is left to the actor who holds it.");
        }
        for (Change setting : settings) {
            String when = setting.when().equals("throughout") ? "" : ", " + setting.when();
            text.append(TextBlock.wrapped(
                    "  - ",
                    INDENT + 2,
                    setting.meaning() + ": " + setting.to() + when + " [" + setting.id() + "; who decides: "
                            + setting.whoDecides() + "]",
                    TextBlock.WIDTH));
        }
    }

    private void lines(String body) {
        text.append(TextBlock.wrapped(" ".repeat(INDENT), INDENT, body, TextBlock.WIDTH));
    }
}
