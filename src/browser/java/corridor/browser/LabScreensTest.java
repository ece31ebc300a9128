package corridor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * Every screen at three widths: axe finds nothing, the policy is kept, targets are large enough, nothing sticks out.
 */
@Tag("browser")
class LabScreensTest extends SharedLab {
    /** A freeze in few pairs, as the part of a link. */
    private static final String FREEZE = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(("{\"scenario\":{\"title\":\"A freeze\",\"extends\":\"baseline\","
                            + "\"levers\":{\"china.newCommitments\":0}},\"reference\":\"baseline\","
                            + "\"futures\":\"defaults\",\"seed\":7,\"pairs\":48,\"charts\":[\"attacks\",\"deaths\"]}")
                    .getBytes(StandardCharsets.UTF_8));

    /** Widths in pixels; {@code -Dcorridor.browser.widths} names fewer. */
    static IntStream widths() {
        return Arrays.stream(System.getProperty("corridor.browser.widths", "1280,768,360")
                        .split(","))
                .mapToInt(Integer::parseInt);
    }

    @ParameterizedTest
    @MethodSource("widths")
    void everyScreenIsAccessible(int width) {
        try (Visit visit = new Visit(width, 800)) {
            visit.open(lab.address());
            visit.find(By.cssSelector(".gallery"));
            visit.check("Start");

            visit.explore();
            visit.check("Explore without a change");
            visit.find(Visit.SLIDER).sendKeys(Keys.PAGE_DOWN);
            visit.find(By.cssSelector(".predict"));
            visit.check("Explore with a prediction");
            assertThat(visit.verdicts()).as("verdicts before the prediction").isEmpty();
            visit.press("fewer");
            visit.settled();
            visit.find(By.cssSelector(".findings"));
            visit.check("Explore with verdicts");
            visit.browser().executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
            visit.press("Show all");
            visit.press("Pin to compare");
            visit.check("Explore with everything open");
            visit.press("Show the most used");

            visit.press("About this scenario");
            visit.check("Info");
            visit.keys(Keys.ESCAPE);
            visit.press("?");
            visit.check("Card");
            visit.keys(Keys.ESCAPE);
            visit.press("Keyboard");
            visit.check("Keyboard");
            visit.keys(Keys.ESCAPE);
            visit.press("Copy link");
            visit.check("Link");
            visit.keys(Keys.ESCAPE);
            visit.press("Run as a batch");
            visit.check("Batch");
            visit.keys(Keys.ESCAPE);
            visit.press("End the lab");
            visit.check("End");
            visit.keys(Keys.ESCAPE);

            visit.press("Results");
            visit.find(By.cssSelector("h1"));
            visit.check("Results");
            visit.press("Bargaining");
            visit.find(By.cssSelector(".cells"));
            visit.check("Bargaining");
            visit.press("Let them bargain");
            visit.find(By.id("positions"));
            visit.check("Bargaining with positions");
        }
    }

    @Test
    void whyAnswersInAllItsParts() {
        try (Visit visit = new Visit(1280, 900)) {
            visit.open(lab.address() + "&s=" + FREEZE);
            visit.settled();
            visit.find(By.cssSelector(".findings"));
            visit.press("Why,");
            visit.waitFor("const d = document.querySelector('dialog'); return !d.querySelector('.blank, progress')");

            assertThat(visit.has(By.cssSelector("dialog .problem"))).isFalse();
            assertThat(visit.text("return document.querySelector('dialog').innerText"))
                    .contains("The verdict holds under")
                    .contains("Middle:");
            assertThat(visit.browser().findElements(By.cssSelector("dialog .timeline > li")))
                    .isNotEmpty();
            visit.check("Why");
        }
    }

    @Test
    void withoutTheKeyThePageAsksForItAndShowsNothing() {
        try (Visit visit = new Visit(1280, 800)) {
            visit.open(lab.origin() + "/");
            visit.find(By.id("token"));
            visit.check("Key");
            visit.find(By.id("token")).sendKeys("wrong" + Keys.ENTER);
            visit.waitFor("return document.body.innerText.includes('does not accept this key')");
            visit.find(By.id("token")).clear();
            visit.find(By.id("token")).sendKeys(lab.address() + Keys.ENTER);
            visit.find(By.cssSelector(".gallery"));
        }
    }

    @Test
    void lessMotionMeansNone() {
        try (Visit visit = new Visit(1280, 800)) {
            visit.emulate("screen", Map.of("name", "prefers-reduced-motion", "value", "reduce"));
            visit.open(lab.address());
            visit.explore();
            assertThat(visit.text("return [...document.querySelectorAll('*')].filter(e => {"
                            + "const s = getComputedStyle(e);"
                            + "return s.animationName !== 'none' || s.transitionDuration.split(', ').some(d => d !== '0s');"
                            + "}).length"))
                    .isEqualTo("0");
        }
    }
}
