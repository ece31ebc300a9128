package corridor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** What a visitor does: by keyboard alone, with links, in a hurry, and when the server goes. */
@Tag("browser")
class LabUseTest extends SharedLab {
    /** The whole way by keyboard: from the first screen over a lever, a prediction and a verdict to undo and redo. */
    @Test
    void everythingIsReachedByKeyboard() {
        try (Visit visit = new Visit(1280, 800)) {
            visit.open(lab.address());
            visit.find(By.cssSelector(".gallery"));
            visit.tabTo("main .door button");
            visit.keys(Keys.ENTER);
            visit.settled();
            visit.tabTo("[data-lever='china.newCommitments'] input[type=range]");
            visit.keys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
            visit.tabTo(".predict button");
            visit.keys(Keys.ENTER);
            visit.settled();
            visit.find(By.cssSelector(".findings"));
            String words = visit.text("return document.getElementById('live').textContent");
            assertThat(words).startsWith("Settled with 200 pairs of histories.");
            String value =
                    "return document.querySelector(\"[data-lever='china.newCommitments'] input[type=number]\").value";
            visit.waitFor(value + " === '0.9'");

            visit.tabTo(".verdicts > button.wide");
            visit.keys(Keys.ENTER);
            visit.waitFor("return document.querySelector('dialog').open");
            visit.keys(Keys.ESCAPE);
            visit.waitFor("return !document.querySelector('dialog').open");
            assertThat(visit.text("return document.activeElement.matches('.verdicts > button.wide')"))
                    .as("the focus returns to where the dialog was opened")
                    .isEqualTo("true");

            visit.keys("u");
            visit.waitFor(value + " === ''");
            visit.keys("r");
            visit.waitFor(value + " === '0.9'");
            visit.keys("d");
            visit.waitFor("return document.querySelectorAll('input[name=view]')[1].checked");
            visit.tabTo(".history .bar button");
            visit.keys("?");
            visit.waitFor("return document.querySelector('dialog').innerText.includes('Single keys are on')");
            visit.tabTo("dialog input[type=checkbox]");
            visit.keys(Keys.SPACE, Keys.ESCAPE);
            visit.waitFor("return !document.querySelector('dialog').open");
            visit.keys("u");
            visit.waitFor("return new Promise(done => setTimeout(() => done(true), 300))");
            assertThat(visit.text(value)).as("single keys can be turned off").isEqualTo("0.9");
        }
    }

    @Test
    void linkGivesTheSameNumbersInAnotherProfile() {
        try (Visit first = new Visit(1280, 900);
                Visit second = new Visit(1280, 900)) {
            first.open(lab.address());
            first.explore();
            first.find(Visit.SLIDER).sendKeys(Keys.PAGE_DOWN, Keys.PAGE_DOWN);
            first.press("Just show me");
            first.settled();
            first.find(By.cssSelector(".findings"));
            first.press("Copy link");
            String link = first.find(By.id("address")).getAttribute("value");
            assertThat(link).startsWith(lab.origin() + "/#s=").doesNotContain(lab.key());
            first.keys(Keys.ESCAPE);

            second.open(link.replace("#s=", "#" + lab.key() + "&s="));
            second.settled();
            second.find(By.cssSelector(".findings"));

            assertThat(second.verdicts()).isNotEmpty().isEqualTo(first.verdicts());
            assertThat(paths(second)).isEqualTo(paths(first));
            assertThat(second.text("return location.href"))
                    .as("the key leaves the address")
                    .doesNotContain(lab.key());
        }
    }

    /** Ten changes in a hurry: what stands at the end belongs to the last one. */
    @Test
    void anOldAnswerNeverReplacesANewerOne() {
        try (Visit hasty = new Visit(1280, 900);
                Visit calm = new Visit(1280, 900)) {
            hasty.open(lab.address());
            hasty.explore();
            hasty.find(Visit.SLIDER).sendKeys(Keys.ARROW_LEFT);
            hasty.press("Do not ask again");
            for (int i = 0; i < 5; i++) {
                hasty.find(Visit.SLIDER).sendKeys(Keys.PAGE_DOWN);
                hasty.find(Visit.SLIDER).sendKeys(Keys.ARROW_UP);
                hasty.waitFor("return new Promise(done => setTimeout(() => done(true), " + (40 + 60 * i) + "))");
            }
            hasty.settled();
            hasty.find(By.cssSelector(".findings"));
            String link = hasty.text("return document.querySelector('.command code').textContent");
            assertThat(link).contains("--replicates 200");
            hasty.press("Copy link");
            String address = hasty.find(By.id("address")).getAttribute("value");
            hasty.keys(Keys.ESCAPE);

            calm.open(address.replace("#s=", "#" + lab.key() + "&s="));
            calm.settled();
            calm.find(By.cssSelector(".findings"));

            assertThat(hasty.verdicts()).isNotEmpty().isEqualTo(calm.verdicts());
            assertThat(paths(hasty)).isEqualTo(paths(calm));
        }
    }

    private static String link(double commitments) {
        String question = "{\"scenario\":{\"title\":\"A freeze\",\"extends\":\"baseline\",\"levers\":{"
                + "\"china.newCommitments\":" + commitments + "}},\"pairs\":64}";
        return lab.address()
                + "&s="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(question.getBytes(StandardCharsets.UTF_8));
    }

    /** More tabs than a browser opens connections to one server. */
    @Test
    void eightTabsAtOnceAllHaveTheirAnswers() {
        try (Visit visit = new Visit(1280, 900)) {
            List<String> tabs = new ArrayList<>();
            for (int k = 0; k < 8; k++) {
                if (k > 0) {
                    visit.browser().switchTo().newWindow(WindowType.TAB);
                }
                tabs.add(visit.browser().getWindowHandle());
                visit.open(link(k / 10.0));
            }
            for (int k = 0; k < 8; k++) {
                visit.browser().switchTo().window(tabs.get(k));
                visit.settled();
                visit.find(By.cssSelector(".findings"));
                assertThat(visit.has(By.cssSelector(".problem"))).isFalse();
                assertThat(
                                visit.text(
                                        "return document.querySelector(\"[data-lever='china.newCommitments'] input[type=range]\").value"))
                        .isEqualTo(k == 0 ? "0" : "0." + k);
            }
        }
    }

    @Test
    void eachSourceOfFuturesIsAskedForAndNamedInTheCommand() {
        try (Visit visit = new Visit(1280, 900)) {
            visit.open(link(0));
            visit.settled();
            List<List<String>> verdicts = new ArrayList<>();
            for (String source : List.of("defaults", "ensemble", "prior")) {
                visit.find(By.cssSelector("input[name=futures][value=" + source + "]"))
                        .click();
                visit.waitFor("const c = document.querySelector('.command code')?.textContent ?? '';"
                        + "return c.includes('--futures 16') === " + !source.equals("defaults")
                        + " && c.includes('--prior') === " + source.equals("prior")
                        + " && document.querySelector('.progress').textContent.startsWith('All')");
                visit.find(By.cssSelector(".findings"));
                verdicts.add(visit.verdicts());
            }
            assertThat(verdicts).doesNotHaveDuplicates();
        }
    }

    @Test
    void aServerThatIsGoneIsSaidInWords() {
        try (Visit visit = new Visit(1280, 900)) {
            RunningLab gone = RunningLab.start(results);
            visit.open(gone.address());
            visit.explore();
            gone.close();
            visit.find(Visit.SLIDER).sendKeys(Keys.PAGE_DOWN);
            visit.waitFor("return document.querySelector('.problem')?.innerText.includes('does not answer')");
            assertThat(visit.text("return document.getElementById('live').textContent"))
                    .contains("does not answer");
        }
    }

    @Test
    void stepsSurviveAReloadOfTheTab() {
        try (Visit visit = new Visit(1280, 900)) {
            visit.open(lab.address());
            visit.explore();
            visit.find(Visit.SLIDER).sendKeys(Keys.PAGE_DOWN);
            visit.press("Just show me");
            visit.settled();
            visit.find(By.cssSelector(".findings"));
            List<String> before = visit.verdicts();
            visit.browser().navigate().refresh();
            visit.settled();
            visit.find(By.cssSelector(".findings"));
            assertThat(visit.verdicts()).isEqualTo(before);
            assertThat(visit.browser().findElements(By.cssSelector(".step"))).hasSize(2);
        }
    }

    private static List<String> paths(Visit visit) {
        return visit.browser().findElements(By.cssSelector(".picture path")).stream()
                .map(path -> path.getDomAttribute("d"))
                .toList();
    }
}
