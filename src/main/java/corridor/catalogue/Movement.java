package corridor.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A movement is a set of armed groups with a common aim. All differences between movements are declared here. Arrays
 * over movements, here and in the model, have catalogue order.
 *
 * @param id short name, which {@link Group} and {@link Theatre} refer to
 * @param name adjective for its groups, such as {@code Baloch}
 * @param front name of the front on which its attacks count as losses, as in "losses in the north-west"; movements can
 *     share a front
 * @param violence key of its past violence in {@link Area#violence}
 * @param speakers key in {@link Area#speakers} of the language whose speakers it recruits
 * @param core areas with high grievance at the start
 * @param recruit id of the parameter with its recruits a year, relative to its fighters at the start
 * @param attack id of the parameter with its attacks per fighter and year
 * @param excitation id of the parameter with the attacks that one attack triggers
 * @param valueChinese id of the parameter with the value of Chinese targets for its groups
 * @param traits ways in which it acts or is treated; empty for none
 * @param driver driver of stakeholders' capability that follows its strength; null if none does
 * @param fightersOutcome id of the {@link Outcome} that measures its strength; null if none does
 * @param grievanceOutcome id of the {@link Outcome} that measures the grievance of its public; null if none does
 * @param note aim of the movement, and contested points
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
    /** A trait is a way in which a movement acts or is treated. */
    public enum Trait {
        /** The groups of the movement start coordinated campaigns. */
        CAMPAIGNS,
        /** Joint operations of China and Pakistan raise its attack rate. */
        EMBOLDENED,
        /**
         * The public of the movement resents projects without local benefit; losses on its front are a reason to share
         * benefits.
         */
        EXTRACTION,
        /**
         * The groups of the movement take part in talks, and an agreement lowers the grievance of its public. Losses on
         * its front are a reason to talk.
         */
        TALKS,
        /**
         * The movement has shelter in Afghanistan. Its attacks strain Pakistan's relations with Kabul, and the losses
         * that it inflicts give Pakistan a reason to fence the border.
         */
        SHELTERED,
        /**
         * Air strikes at home and strikes in Afghanistan aim at the movement. Losses on its front are a reason for
         * strikes.
         */
        STRUCK,
        /** Air strikes of the lever {@code pakistan.airStrikesBalochistan} aim at the movement. */
        STRUCK_IN_BALOCHISTAN,
        /** Money of people abroad is said to reach the groups of the movement, and India is claimed to support them. */
        DIASPORA,
        /** The groups of the movement keep ceasefires of their own while the state talks with them. */
        CEASEFIRES
    }

    /**
     * The core of a movement is the set of areas with high grievance at the start.
     *
     * @param region region of the areas, as in {@link Area#region}
     * @param share share of {@link Movement#speakers} that an area must exceed, 0 to 1; null for no limit
     * @param violence id of the parameter with the smallest past violence of an area; null for no limit
     * @param grievance id of the parameter with the grievance in core areas at the start
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

    /** Whether the movement has a trait. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Ids of the parameters that the movement names. */
    public List<String> parameters() {
        return Stream.of(recruit, attack, excitation, valueChinese, core.grievance, core.violence)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Ids of the outcomes that the movement names. */
    List<String> outcomes() {
        return Stream.of(fightersOutcome, grievanceOutcome)
                .filter(Objects::nonNull)
                .toList();
    }
}
