package corridor.game.play;

import corridor.game.GameMove;
import java.util.List;

/**
 * What a class sees when a round is revealed.
 *
 * @param round round, from 1
 * @param moves moves of the round that are in force
 */
public record RoundReveal(int round, List<GameMove> moves, List<RoundNumber> numbers, List<NewsItem> news) {
    public RoundReveal {
        moves = List.copyOf(moves);
        numbers = List.copyOf(numbers);
        news = List.copyOf(news);
    }
}
