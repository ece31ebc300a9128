package corridor.bargain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A choice that has a name in files, spelled as users of KTAB know it. */
public interface Named {
    /** The name in files. */
    String inFiles();

    /** The names of all choices of one kind, in order. */
    static <E extends Enum<E> & Named> List<String> names(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Named::inFiles).toList();
    }

    /** The choice of this name; letter case counts. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(choice -> choice.inFiles().equals(name))
                .findFirst();
    }
}
