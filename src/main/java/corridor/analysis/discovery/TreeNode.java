package corridor.analysis.discovery;

import java.util.List;
import java.util.stream.Stream;

/**
 * A tree node holds the cases that reach it and the condition that splits them.
 *
 * @param box box of the cases that reach the node
 * @param input name of the input that the condition tests; empty for a leaf
 * @param cut threshold of a numeric input: cases up to it go to the first side, cases above it to the second; NaN
 *     otherwise
 * @param words categories that go to the first side; empty otherwise
 * @param sides two child nodes; none for a leaf
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

    /** The leaves, from the first side to the second. */
    public List<TreeNode> leaves() {
        return isLeaf()
                ? List.of(this)
                : sides.stream().flatMap(side -> side.leaves().stream()).toList();
    }

    /** This node and all nodes below it; each node comes before its sides. */
    public Stream<TreeNode> nodes() {
        return Stream.concat(Stream.of(this), sides.stream().flatMap(TreeNode::nodes));
    }

    /** Number of splits on the longest way to a leaf. */
    public int depth() {
        return sides.stream().mapToInt(side -> side.depth() + 1).max().orElse(0);
    }
}
