package corridor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** A class plays in the lab: a round on one laptop by keyboard, the debrief, the projector, and a phone that joins. */
@Tag("browser")
class ClassScreensTest extends SharedLab {
    private static final List<String> STEPS =
            List.of("Prediction", "What happened", "Luck", "Shares", "What if", "Does it hold", "Transfer");
    private static final String TITLE = "return document.querySelector('h1')?.textContent";

    /** Tab to what the selector finds, and press it. */
    private static void push(Visit visit, String selector) {
        visit.waitFor("const e = document.querySelector(\"" + selector + "\"); return e !== null && !e.disabled");
        visit.tabTo(selector);
        visit.keys(Keys.ENTER);
    }

    private static void phase(Visit visit, String words) {
        visit.waitFor("return document.querySelector('.phase')?.textContent.includes('" + words + "')");
    }

    private static void title(Visit visit, String words) {
        visit.waitFor(TITLE + ".includes('" + words + "')");
    }

    private static void phone(String code) {
        try (Visit visit = new Visit(360, 740)) {
            visit.open(lab.origin() + "/");
            visit.find(By.id("join-code"));
            visit.check("Join");
            visit.find(By.id("join-code")).sendKeys(code);
            visit.find(By.id("join-name")).sendKeys("seven" + Keys.ENTER);
            visit.find(By.cssSelector(".play-card"));
            visit.check("Seat on a phone");
            String seat = visit.text(TITLE);
            visit.find(By.cssSelector(".play-card input")).click();
            visit.press("Commit");
            visit.waitFor("return document.body.innerText.includes('This is committed.')");
            visit.browser().navigate().refresh();
            title(visit, seat);
            visit.waitFor("return document.querySelector('.play-card input').checked");
        }
    }

    @Test
    void aRoundIsPlayedOnOneLaptopByKeyboardAndAPhoneJoins() {
        try (Visit visit = new Visit(1280, 720)) {
            visit.open(lab.address());
            visit.press("Class");
            visit.find(By.cssSelector(".lessons .door"));
            visit.check("Choose a lesson");
            push(visit, ".lessons .door .bar > button.main");
            title(visit, "Teacher");
            visit.check("Teacher before round 1");
            push(visit, "#big");
            visit.check("Teacher with the story");
            push(visit, "#big");
            phase(visit, "Round 1 of 4: seats decide");
            visit.check("Teacher in an open round");
            phone(visit.text("return fetch('/api/class', {headers: {Authorization: 'Bearer '"
                    + " + sessionStorage.getItem('corridor.token')}}).then(r => r.json()).then(v => v.code)"));

            push(visit, ".console section p > button:not(.small)");
            int seats = 0;
            while (visit.text(TITLE).startsWith("Pass the laptop to")) {
                if (seats == 0) {
                    visit.check("Cover");
                }
                push(visit, ".cover button.main");
                visit.find(By.cssSelector(".play-card"));
                if (seats == 0) {
                    visit.check("Seat");
                    visit.tabTo(".play-card input");
                    visit.keys(Keys.SPACE);
                    visit.waitFor("return document.querySelector('.play-card input').checked");
                }
                push(visit, ".seat .bar button.main");
                seats++;
                visit.waitFor("return !document.querySelector('.seat')");
                visit.waitFor("return /^(Pass|Teacher)/.test(document.querySelector('h1').textContent)");
            }
            assertThat(seats).as("five seats, since the phone decided for one").isEqualTo(5);

            push(visit, "#big");
            phase(visit, "is closed");
            push(visit, "#big");
            phase(visit, "what happened");
            assertThat(visit.browser().findElements(By.cssSelector(".moves li")))
                    .isNotEmpty();
            visit.check("Teacher after the reveal");
            projector(visit, "what happened", "Projector after the reveal");

            push(visit, ".ending summary");
            push(visit, ".ending button");
            phase(visit, "Debrief");
            visit.check("Out of role");
            for (String step : STEPS) {
                push(visit, "section > p > button.big");
                visit.waitFor("return !document.querySelector('.progress')");
                visit.check(step);
            }
            visit.waitFor("return document.body.innerText.includes('This was the last step')");
        }
    }

    /** Alone in one seat, on a narrow screen: what was chosen stands in the second round and can be handed back. */
    @Test
    void onePersonPlaysOneSeat() {
        try (RunningLab alone = RunningLab.start(results.resolve("alone"));
                Visit visit = new Visit(360, 740)) {
            visit.open(alone.address());
            visit.press("Class");
            visit.find(By.cssSelector(".lessons details summary")).click();
            visit.check("Choose a lesson");
            visit.press("Start alone");
            visit.press("We are China");
            visit.find(By.cssSelector(".play-card input")).click();
            visit.press("Commit");
            title(visit, "Teacher");
            visit.check("Teacher");
            visit.press("Close round 1");
            visit.press("Reveal round 1");
            visit.press("Next: open round 2");
            visit.press("Pass the laptop to: China");
            visit.press("We are China");
            visit.waitFor("return document.querySelector('.play-card')?.innerText.includes('in force')");
            assertThat(visit.browser().findElements(By.cssSelector(".numbers-of-round tbody tr")))
                    .hasSize(6);
            visit.check("Seat in round 2");
            visit.find(By.cssSelector(".play-card input")).click();
            visit.press("Commit");
            title(visit, "Teacher");
            visit.press("Close round 2");
            visit.press("Reveal round 2");
            visit.waitFor("return document.querySelector('.moves')?.innerText.includes('handed back to the model')");
            visit.check("Teacher after a reveal");
        }
    }

    private static void projector(Visit visit, String words, String screen) {
        String teacher = visit.browser().getWindowHandle();
        String address = visit.text("return location.origin + '/#' + 't=' + sessionStorage.getItem('corridor.token')");
        visit.browser().switchTo().newWindow(WindowType.TAB);
        visit.open(address);
        visit.find(By.cssSelector(".gallery"));
        visit.browser().executeScript("location.hash = '#/projector'; location.reload()");
        phase(visit, words);
        assertThat(visit.has(By.cssSelector("button, input, select")))
                .as("controls")
                .isFalse();
        visit.check(screen);
        visit.browser().close();
        visit.browser().switchTo().window(teacher);
    }
}
