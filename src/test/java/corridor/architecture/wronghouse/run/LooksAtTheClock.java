package corridor.architecture.wronghouse.run;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A run that ends differently tomorrow. */
public record LooksAtTheClock() {
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
