package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The patient rule induction method (Friedman and Fisher 1999, Statistics and Computing 9:123-143) for cases that are
 * of interest or not: from the box of all cases thin slices are peeled off where that concentrates the cases of
 * interest most, then pasted back where that helps. Steps are compared by the gain in density per case (the objective
 * LENIENT1 of Kwakkel and Jaxa-Rozen 2016, Environmental Modelling and Software 79:311-321), equal ones by fewer
 * restricted inputs. Further boxes are searched among the cases that are in none.
 */
public final class Prim {
    private Prim() {}

    /**
     * The boxes in the order found: at least one, and none after the first that is not denser than all cases together.
     *
     * @param ofInterest one for each case; some are and some are not
     */
    public static List<PrimBox> find(Inputs inputs, boolean[] ofInterest, PrimOptions options) {
        long interesting = count(ofInterest);
        if (ofInterest.length != inputs.cases() || interesting == 0 || interesting == ofInterest.length) {
            throw new IllegalArgumentException("some of the cases must be of interest, and some not");
        }
        List<PrimBox> boxes = new ArrayList<>();
        int[] remaining = IntStream.range(0, ofInterest.length).toArray();
        while (boxes.size() < options.mostBoxes() && IntStream.of(remaining).anyMatch(i -> ofInterest[i])) {
            BoxSearch search = new BoxSearch(inputs, ofInterest, options, remaining);
            PrimBox box = search.run();
            boolean denser = box.box().density() > (double) interesting / ofInterest.length;
            if (!boxes.isEmpty() && !denser) {
                break;
            }
            boxes.add(box);
            remaining = search.outside();
        }
        return List.copyOf(boxes);
    }

    private static long count(boolean[] ofInterest) {
        return IntStream.range(0, ofInterest.length).filter(i -> ofInterest[i]).count();
    }
}
