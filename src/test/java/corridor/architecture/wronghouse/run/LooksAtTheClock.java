package corridor.architecture.wronghouse.run;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The result of this run depends on the date. */
public record LooksAtTheClock() {
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
