package corridor.bargain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A named choice has a name in files, in the spelling that users of KTAB know. */
public interface Named {
    /** The name in files. */
    String inFiles();

    /** Returns the names of all choices of one kind, in order. */
    static <E extends Enum<E> & Named> List<String> names(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Named::inFiles).toList();
    }

    /** Returns the choice with this name; empty if there is none. The comparison is case-sensitive. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(choice -> choice.inFiles().equals(name))
                .findFirst();
    }
}
