package corridor.report.page;

/** The reproduction part gives the command that reproduces the numbers, and the files that hold them. */
public final class ReproducePart implements Part {
    /** Comment before the only line that may differ between machines. */
    public static final String PLATFORM_MARK = "<!-- platform: the only line that may differ between machines -->";

    private final Reproduction reproduction;

    public ReproducePart(Reproduction reproduction) {
        this.reproduction = reproduction;
    }

    @Override
    public String id() {
        return "reproduce";
    }

    @Override
    public String title() {
        return "Reproduce";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "The same command with the same version gives the same numbers, on any machine and on any number"
                        + " of threads.");
        html.open("pre").element("code", reproduction.command()).close();
        html.open("dl", "class", "facts-list");
        ProgramFacts.write(html, reproduction.seed(), reproduction.program());
        reproduction.hashes().forEach(hash -> ProgramFacts.fact(html, hash.of(), hash.value()));
        html.close();
        if (reproduction.program().isSeveral()) {
            html.element(
                    "p",
                    "Several builds of Corridor ran these scenarios: what differs between scenarios may come from the"
                            + " program.",
                    "class",
                    "note");
        }
        if (!reproduction.platform().isEmpty()) {
            html.markup(PLATFORM_MARK + "\n");
            html.open("p", "class", "note")
                    .text("Made with " + reproduction.platform())
                    .close();
        }
        if (!reproduction.files().isEmpty()) {
            files(html);
        }
    }

    private void files(Html html) {
        html.element("h3", "Files for machines");
        Table table = new Table(html, "File", "What it holds");
        for (Reproduction.FileNote file : reproduction.files()) {
            table.row().head(() -> html.element("code", file.name())).cell(file.meaning());
        }
        table.finish();
    }
}
