package corridor.chronicle;

/** Gives the same names to all areas and groups. */
public record SameNames(String name, String ofRegion, String ofGroup, String ofMovement) implements Incident.Names {
    @Override
    public String area(int area) {
        return name;
    }

    @Override
    public String region(int area) {
        return ofRegion;
    }

    @Override
    public String group(int group) {
        return ofGroup;
    }

    @Override
    public String movement(int group) {
        return ofMovement;
    }
}
