package corridor.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium of this machine, driven by Selenium. Without it the tests are skipped with a message, or fail if the
 * variable {@code CORRIDOR_BROWSER} is {@code required}.
 */
final class Chromium {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    private Chromium() {}

    /** Returns a browser with a new profile of its own. */
    static ChromeDriver start(int width, int height) {
        File browser = program(BROWSERS);
        File driver = program(DRIVERS);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--window-size=" + width + "," + height);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver)
                .usingAnyFreePort()
                .build();
        ChromeDriver page = new ChromeDriver(service, options);
        // A headless window is not narrower than 500 pixels by itself.
        page.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return page;
    }

    private static File program(List<String> names) {
        Optional<File> found = names.stream()
                .flatMap(name -> List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        String message = "no " + names.get(0) + " on the PATH: tests of the lab's page need the packages chromium and"
                + " chromium-driver";
        return "required".equals(System.getenv("CORRIDOR_BROWSER")) ? fail(message) : abort(message);
    }
}
