package corridor.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A movement: armed groups with a common aim. World and model index arrays by the place of a movement in the catalogue,
 * and take from here everything in which one movement differs from another.
 *
 * @param id short name, which {@link Group} and {@link Theatre} refer to
 * @param name adjective for its groups, such as {@code Baloch}
 * @param front name of the front on which its attacks count as losses, as in "losses in the north-west"; movements can
 *     share a front
 * @param violence key of {@link Area#violence} with its past violence
 * @param speakers key of {@link Area#speakers} with the share of the public that it recruits from
 * @param core areas with high grievance at the start
 * @param recruit id of the parameter with its recruits a year, relative to its fighters at the start
 * @param attack id of the parameter with its attacks per fighter and year
 * @param excitation id of the parameter with the attacks that one attack triggers
 * @param valueChinese id of the parameter with the value of Chinese targets to it
 * @param traits ways in which it acts or is treated; empty for none
 * @param driver driver of stakeholders' capability that follows its strength; null if none does
 * @param fightersOutcome id of the {@link Outcome} that measures its strength; null if none does
 * @param grievanceOutcome id of the {@link Outcome} that measures the grievance of its public; null if none does
 * @param note aim, and what is contested
 */
public record Movement(
        String id,
        String name,
        String front,
        String violence,
        String speakers,
        Core core,
        String recruit,
        String attack,
        String excitation,
        String valueChinese,
        List<Trait> traits,
        BargainResponse.Driver driver,
        String fightersOutcome,
        String grievanceOutcome,
        String note) {
    /** A way in which a movement acts or is treated. */
    public enum Trait {
        /** Its groups start coordinated campaigns. */
        CAMPAIGNS,
        /** Joint operations of China and Pakistan make it attack more. */
        EMBOLDENED,
        /** Its public resents projects without local benefit; losses on its front are a reason to share benefits. */
        EXTRACTION,
        /**
         * Its groups take part in talks, and an agreement lowers the grievance of its public. Losses on its front are a
         * reason to talk.
         */
        TALKS,
        /** Its attacks strain relations with Kabul. Losses on its front are a reason to fence the border. */
        SHELTERED,
        /** Strikes from the air, at home and in Afghanistan, aim at it. Losses on its front are a reason for them. */
        STRUCK
    }

    /**
     * Core areas of a movement.
     *
     * @param region region in which they lie
     * @param share share of {@link Movement#speakers} that they exceed, 0 to 1; null if any share will do
     * @param violence id of the parameter with the least past violence; null if any will do
     * @param grievance id of the parameter with their grievance at the start
     */
    public record Core(String region, Double share, String violence, String grievance) {
        public Core {
            require(region, "core region");
            require(grievance, "core grievance");
        }
    }

    public Movement {
        require(id, "id");
        require(name, "name");
        require(front, "front");
        require(violence, "violence");
        require(speakers, "speakers");
        require(core, "core");
        require(recruit, "recruit");
        require(attack, "attack");
        require(excitation, "excitation");
        require(valueChinese, "valueChinese");
        traits = traits == null ? List.of() : List.copyOf(traits);
        note = note == null ? "" : note;
    }

    private static void require(Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("a movement needs the value '" + name + "'");
        }
    }

    /** Whether it has a trait. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Ids of the parameters that it names. */
    public List<String> parameters() {
        return Stream.of(recruit, attack, excitation, valueChinese, core.grievance, core.violence)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Ids of the outcomes that it names. */
    List<String> outcomes() {
        return Stream.of(fightersOutcome, grievanceOutcome)
                .filter(Objects::nonNull)
                .toList();
    }
}
