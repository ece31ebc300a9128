package corridor.game;

import java.util.List;

/**
 * A game move changes a lever from the start of a round on. A joint move has two parties and stands only if both are
 * in.
 *
 * @param round round, from 1
 * @param lever id of the lever
 * @param value its new value; NaN hands it back to the model
 * @param parties seats that make the move, the one that offered first
 */
public record GameMove(int round, String lever, double value, List<String> parties) {
    public GameMove {
        parties = List.copyOf(parties);
    }

    public boolean handsBack() {
        return Double.isNaN(value);
    }

    public boolean isJoint() {
        return parties.size() > 1;
    }
}
