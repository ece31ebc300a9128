package corridor.architecture.wronghouse.run;

/** Leaves through the window. */
public record EndsTheProgram() {
    public void giveUp() {
        System.exit(1);
    }
}
