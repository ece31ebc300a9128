package corridor.game.play;

import java.time.LocalDate;

/**
 * An item of news is something public that happened.
 *
 * @param kind kind of the news, a word such as {@code attack}, {@code project} or {@code summit}
 * @param text what happened, in words
 */
public record NewsItem(LocalDate date, String kind, String text) {}
