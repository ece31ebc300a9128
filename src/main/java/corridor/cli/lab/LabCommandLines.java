package corridor.cli.lab;

import corridor.catalogue.calibration.FutureSource;
import corridor.lab.answer.CommandLines;
import corridor.lab.explore.Question;
import java.util.List;

/** Spells the commands that give the same numbers as the page of the lab. */
public final class LabCommandLines implements CommandLines {
    @Override
    public String batch(Question question) {
        StringBuilder text = new StringBuilder("corridor batch ");
        text.append(question.reference().name()).append(' ').append(question.fileName());
        if (question.plan().futures().isDrawn()) {
            text.append(" --futures ").append(question.plan().futures().futures());
        }
        if (question.source() == FutureSource.PRIOR) {
            text.append(" --prior");
        }
        return text.append(" --replicates ")
                .append(question.plan().replicates())
                .append(" --seed ")
                .append(question.seed())
                .append(" --out results/")
                .append(question.scenario().name())
                .toString();
    }

    @Override
    public String compare(List<String> names, String name) {
        return "corridor compare " + String.join(" ", names) + " --out " + name;
    }
}
