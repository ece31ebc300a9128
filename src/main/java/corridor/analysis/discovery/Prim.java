package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The patient rule induction method (Friedman and Fisher 1999, Statistics and Computing 9:123-143) finds boxes with a
 * high density of cases of interest. From the box of all cases, it peels off thin slices where that raises the density
 * most, then pastes slices back where that raises it again. Steps are compared by the gain in density per case (the
 * objective LENIENT1 of Kwakkel and Jaxa-Rozen 2016, Environmental Modelling and Software 79:311-321), and equal ones
 * by fewer restricted inputs. Further boxes are searched among the cases outside all earlier boxes.
 */
public final class Prim {
    private Prim() {}

    /**
     * Returns the boxes in the order found: at least one. Later boxes are denser than all cases together.
     *
     * @param ofInterest one flag for each case
     * @throws IllegalArgumentException if all cases, or none, are of interest
     */
    public static List<PrimBox> find(Inputs inputs, boolean[] ofInterest, PrimOptions options) {
        return search(inputs, ofInterest, options).stream().map(Found::box).toList();
    }

    /**
     * Returns the boxes without the limits that may be due to chance, for reports. The first box is always among them.
     * The list ends before a later box that keeps no limit or is no denser than all cases together.
     *
     * @param ofInterest one flag for each case
     * @throws IllegalArgumentException if all cases, or none, are of interest
     */
    public static List<ChosenBox> choose(Inputs inputs, boolean[] ofInterest, PrimOptions options) {
        double overall = (double) count(ofInterest) / ofInterest.length;
        List<ChosenBox> chosen = new ArrayList<>();
        for (Found found : search(inputs, ofInterest, options)) {
            BoxStep box = new Simplified(inputs, ofInterest, found.among, Limit.MAY_BE_CHANCE).of(found.box.box());
            boolean clear = !box.limits().isEmpty() && box.density() > overall;
            if (clear || chosen.isEmpty()) {
                chosen.add(new ChosenBox(box, found.box));
            }
            if (!clear) {
                break;
            }
        }
        return List.copyOf(chosen);
    }

    private static List<Found> search(Inputs inputs, boolean[] ofInterest, PrimOptions options) {
        long interesting = count(ofInterest);
        if (ofInterest.length != inputs.cases() || interesting == 0 || interesting == ofInterest.length) {
            throw new IllegalArgumentException("some of the cases must be of interest, and some not");
        }
        List<Found> boxes = new ArrayList<>();
        int[] remaining = IntStream.range(0, ofInterest.length).toArray();
        Orders orders = Orders.of(inputs, remaining);
        while (boxes.size() < options.mostBoxes() && IntStream.of(remaining).anyMatch(i -> ofInterest[i])) {
            BoxSearch search = new BoxSearch(inputs, ofInterest, options, remaining, orders);
            PrimBox box = search.run();
            boolean denser = box.box().density() > (double) interesting / ofInterest.length;
            if (!boxes.isEmpty() && !denser) {
                break;
            }
            boxes.add(new Found(box, remaining));
            remaining = search.outside();
            orders = orders.only(remaining, inputs.cases());
        }
        return boxes;
    }

    /**
     * A find is a box with the cases among which it was searched.
     *
     * @param among the cases outside all earlier boxes
     */
    private record Found(PrimBox box, int[] among) {}

    private static long count(boolean[] ofInterest) {
        return IntStream.range(0, ofInterest.length).filter(i -> ofInterest[i]).count();
    }
}
