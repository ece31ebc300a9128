package corridor.lab.answer;

import corridor.lab.explore.Question;
import java.util.List;

/** Command lines that give the same numbers as the page; the command line of the program knows how they are spelled. */
public interface CommandLines {
    /** Returns the command that runs a question as a batch; the scenario stands in a file of its name. */
    String batch(Question question);

    /**
     * Returns the command that compares result folders.
     *
     * @param names names of the folders, the one with the reference first
     * @param name name of the new folder
     */
    String compare(List<String> names, String name);
}
