package corridor.architecture.wronghouse.run;

/** This record breaks the rule that only the command line ends the program. */
public record EndsTheProgram() {
    public void giveUp() {
        System.exit(1);
    }
}
