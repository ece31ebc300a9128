package corridor.analysis.discovery;

import java.util.List;
import java.util.stream.Stream;

/**
 * A node of a classification tree: the cases that reach it, and the condition that splits them.
 *
 * @param box the cases that reach the node
 * @param input name of the input that is asked; empty for a leaf
 * @param cut of a number: cases up to it go to the first side, those above to the second; NaN otherwise
 * @param words of a category: the words that go to the first side; empty otherwise
 * @param sides two, or none for a leaf
 */
public record TreeNode(BoxStep box, String input, double cut, List<String> words, List<TreeNode> sides) {
    public TreeNode {
        words = List.copyOf(words);
        sides = List.copyOf(sides);
    }

    static TreeNode leaf(BoxStep box) {
        return new TreeNode(box, "", Double.NaN, List.of(), List.of());
    }

    public boolean isLeaf() {
        return sides.isEmpty();
    }

    /** The leaves from the first side to the second. */
    public List<TreeNode> leaves() {
        return isLeaf()
                ? List.of(this)
                : sides.stream().flatMap(side -> side.leaves().stream()).toList();
    }

    /** This node and all below it, each before its sides. */
    public Stream<TreeNode> nodes() {
        return Stream.concat(Stream.of(this), sides.stream().flatMap(TreeNode::nodes));
    }

    /** Number of splits on the longest way to a leaf. */
    public int depth() {
        return sides.stream().mapToInt(side -> side.depth() + 1).max().orElse(0);
    }
}
