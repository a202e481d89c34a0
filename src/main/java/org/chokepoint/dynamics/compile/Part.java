package org.chokepoint.dynamics.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A part of a method, small enough for the JIT: the nodes that it computes and keeps, in order; of what was there before, the nodes that it
 * reads more than once; and what it stores behind all that.
 */
record Part(List<Node> kept, Set<Node> loaded, List<Layout.Store> stores) {

    /** Beyond this height a tree is cut, so that no expression overflows the operand stack or the writer's own. */
    private static final int HIGHEST = 30;

    /** All parts of a method and the nodes that pass from one to a later one. */
    record Split(List<Part> parts, Set<Node> passed) {}

    /** {@code known} are the nodes that need not be computed; the dialect knows how large a part may be. */
    static Split split(List<Layout.Store> stores, Predicate<Node> known, Dialect dialect) {
        return new Splitter(stores, known, dialect).split();
    }

    private static final class Splitter {

        private final List<Layout.Store> stores;
        private final Predicate<Node> known;
        private final Dialect dialect;
        private final Set<Node> needed = new LinkedHashSet<>();
        private final Map<Node, Integer> uses = new HashMap<>();
        private final Map<Node, Integer> heights = new HashMap<>();
        private final Map<Node, Integer> partOf = new HashMap<>();

        Splitter(List<Layout.Store> stores, Predicate<Node> known, Dialect dialect) {
            this.stores = stores;
            this.known = known;
            this.dialect = dialect;
        }

        Split split() {
            stores.forEach(store -> reach(store.node()));
            List<Node> kept = needed.stream()
                    .sorted(Comparator.comparingInt(Node::id))
                    .filter(this::isKept)
                    .toList();
            List<List<Node>> groups = groups(kept);
            Set<Node> passed = new HashSet<>();
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                List<Layout.Store> last = i == groups.size() - 1 ? stores : List.of();
                parts.add(part(groups.get(i), i, last, passed));
            }
            return new Split(parts, passed);
        }

        private void reach(Node root) {
            List<Node> open = new ArrayList<>(List.of(root));
            uses.merge(root, 2, Integer::sum);
            while (!open.isEmpty()) {
                Node node = open.removeLast();
                if (needed.add(node) && !known.test(node)) {
                    for (Node read : node.of()) {
                        uses.merge(read, 1, Integer::sum);
                        open.add(read);
                    }
                }
            }
        }

        private boolean isComputed(Node node) {
            return !known.test(node) && !node.isLeaf();
        }

        private boolean isKept(Node node) {
            if (!isComputed(node)) {
                return false;
            }
            int height = 1;
            for (Node read : node.of()) {
                height = Math.max(height, 1 + heights.getOrDefault(read, 0));
            }
            boolean kept = uses.getOrDefault(node, 0) > 1 || height > HIGHEST;
            heights.put(node, kept ? 0 : height);
            return kept;
        }

        private List<List<Node>> groups(List<Node> kept) {
            List<List<Node>> groups = new ArrayList<>(List.of(new ArrayList<>()));
            Set<Node> all = new HashSet<>(kept);
            int size = 0;
            for (Node node : kept) {
                int own = tree(node, all).stream().mapToInt(dialect::weight).sum();
                if (size + own > dialect.mostPerPart() && size > 0) {
                    groups.add(new ArrayList<>());
                    size = 0;
                }
                groups.getLast().add(node);
                partOf.put(node, groups.size() - 1);
                size += own;
            }
            return groups;
        }

        /** The nodes that are written where a kept node is: itself and what it alone reads, then what it reads of others. */
        private List<Node> tree(Node root, Set<Node> kept) {
            List<Node> tree = new ArrayList<>(List.of(root));
            for (int i = 0; i < tree.size(); i++) {
                Node node = tree.get(i);
                if (i == 0 || isComputed(node) && !kept.contains(node)) {
                    tree.addAll(node.of());
                }
            }
            return tree;
        }

        private Part part(List<Node> group, int index, List<Layout.Store> last, Set<Node> passed) {
            Map<Node, Integer> reads = new HashMap<>();
            for (Node node : group) {
                tree(node, partOf.keySet()).stream().skip(1).forEach(read -> reads.merge(read, 1, Integer::sum));
            }
            last.forEach(store -> reads.merge(store.node(), 2, Integer::sum));
            Set<Node> loaded = new LinkedHashSet<>();
            reads.forEach((node, times) -> {
                boolean earlier = partOf.getOrDefault(node, index) < index;
                if (earlier) {
                    passed.add(node);
                }
                if (times > 1 && (earlier || known.test(node))) {
                    loaded.add(node);
                }
            });
            List<Node> inOrder =
                    loaded.stream().sorted(Comparator.comparingInt(Node::id)).toList();
            return new Part(group, new LinkedHashSet<>(inOrder), last);
        }
    }
}
