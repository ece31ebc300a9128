package corridor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One visitor of the page: a browser with a profile of its own, and what he can do and see. */
final class Visit implements AutoCloseable {
    /** Slider of the lever that the tests move. */
    static final By SLIDER = By.cssSelector("[data-lever='china.newCommitments'] input[type=range]");

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final String AXE = axe();

    private final ChromeDriver browser;

    Visit(int width, int height) {
        browser = Chromium.start(width, height);
        browser.manage().timeouts().scriptTimeout(LONGEST);
    }

    ChromeDriver browser() {
        return browser;
    }

    void open(String address) {
        browser.get(address);
    }

    /** Opens Explore from the baseline and waits for its first answer. */
    void explore() {
        press("Explore from the baseline");
        settled();
    }

    /** Presses the first button with this text that is shown. */
    void press(String text) {
        // A page that draws itself anew meanwhile has other buttons.
        WebElement button = new WebDriverWait(browser, LONGEST)
                .ignoring(StaleElementReferenceException.class)
                .until(page -> page.findElements(By.tagName("button")).stream()
                        .filter(one ->
                                one.isDisplayed() && one.getText().strip().startsWith(text))
                        .findFirst()
                        .orElse(null));
        button.click();
    }

    WebElement find(By what) {
        return new WebDriverWait(browser, LONGEST).until(page -> {
            List<WebElement> all = page.findElements(what);
            return all.isEmpty() ? null : all.get(0);
        });
    }

    boolean has(By what) {
        return !browser.findElements(what).isEmpty();
    }

    /** Waits until the answer to the last change is there. */
    void settled() {
        waitFor("return document.querySelector('.progress')?.textContent.startsWith('All')");
    }

    void waitFor(String script) {
        new WebDriverWait(browser, LONGEST).until(page -> Boolean.TRUE.equals(browser.executeScript(script)));
    }

    /** Sends keys to whatever has the focus. */
    void keys(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Goes on with the tab key until the focused element matches the selector; fails after 400 tries. */
    void tabTo(String selector) {
        for (int i = 0; i < 400; i++) {
            keys(Keys.TAB);
            if (Boolean.TRUE.equals(
                    browser.executeScript("return document.activeElement.matches(arguments[0])", selector))) {
                assertThat(outline()).as("the focus is visible on " + selector).isNotEqualTo("none 0px");
                return;
            }
        }
        throw new AssertionError("the tab key does not reach " + selector);
    }

    private String outline() {
        return text("const s = getComputedStyle(document.activeElement); return s.outlineStyle + ' ' + s.outlineWidth");
    }

    String text(String script) {
        return Objects.toString(browser.executeScript(script), "");
    }

    /** Verdicts with their numbers, as shown. */
    List<String> verdicts() {
        return browser.findElements(By.cssSelector(".findings li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Requires that axe finds nothing, the browser has nothing to complain of, and nothing sticks out sideways. */
    void check(String screen) {
        picture(screen);
        browser.executeScript(AXE);
        Object found = browser.executeAsyncScript("const done = arguments[0];"
                + "axe.run(document).then(r => done(r.violations.map(v => v.id + ': ' + v.help + ': '"
                + " + v.nodes.map(n => n.target.join(' ')).join(', '))))");
        assertThat((List<?>) found).as("axe on " + screen).isEmpty();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(Objects::toString))
                .as("console on " + screen)
                .isEmpty();
        assertThat((List<?>) browser.executeScript("return performance.getEntriesByType('resource').map(e => e.name)"
                        + ".filter(name => !name.startsWith(location.origin + '/'))"))
                .as("requests that leave the lab on " + screen)
                .isEmpty();
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("no scrolling sideways on " + screen)
                .isEqualTo(true);
        assertThat((List<?>)
                        browser.executeScript("return [...document.querySelectorAll('button, select, input, summary')]"
                                + ".filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])"
                                + ".filter(([e, b]) => !e.closest('label') && b.width && (b.width < 24 || b.height < 24))"
                                + ".map(([e, b]) => e.outerHTML.slice(0, 80) + ' ' + b.width + ' x ' + b.height)"))
                .as("targets of 24 pixels on " + screen)
                .isEmpty();
    }

    /** Saves a picture of the whole page if {@code -Dcorridor.browser.pictures} names a folder. */
    private void picture(String screen) {
        String folder = System.getProperty("corridor.browser.pictures", "");
        if (folder.isEmpty()) {
            return;
        }
        Object picture = browser.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        String name = text("return innerWidth") + "-" + screen.replaceAll("\\W+", "-") + ".png";
        try {
            Files.write(Path.of(folder, name), Base64.getDecoder().decode((String) picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows the page as somebody who asked for less motion, or wants print, would see it. */
    void emulate(String media, Map<String, Object> feature) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
    }

    @Override
    public void close() {
        browser.quit();
    }

    private static String axe() {
        try (InputStream in = Visit.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
