package org.chokepoint.dynamics.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A method as parts. Nodes that are read once are written where they are read; the others are kept. What one part keeps and a later one
 * reads is passed through a slot.
 */
final class Split {

    /** Beyond this height a tree is cut, so that no expression overflows the operand stack or the writer's own; also where it fills a part. */
    private static final int HIGHEST = 30;

    private final List<Layout.Store> stores;
    private final Predicate<Node> known;
    private final Dialect dialect;
    private final Map<Node, Integer> uses = new HashMap<>();
    private final Set<Node> kept = new LinkedHashSet<>();
    private final Set<Node> passed = new LinkedHashSet<>();
    private final List<Part> parts = new ArrayList<>();

    /** {@code known} are the nodes that need not be computed. */
    Split(List<Layout.Store> stores, Predicate<Node> known, Dialect dialect) {
        this.stores = stores;
        this.known = known;
        this.dialect = dialect;
        keep(reached());
        List<Part.Item> items = items();
        if (items.stream().mapToInt(this::weight).sum() > dialect.mostPerPart()) {
            items.addAll(0, copies());
        }
        parts(items);
    }

    List<Part> parts() {
        return parts;
    }

    /** What parts leave in slots for later ones. */
    Set<Node> passed() {
        return passed;
    }

    private List<Node> reached() {
        Set<Node> reached = new HashSet<>();
        List<Node> open = new ArrayList<>();
        for (Layout.Store store : stores) {
            uses.merge(store.node(), 2, Integer::sum);
            open.add(store.node());
        }
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            if (reached.add(node) && !known.test(node)) {
                node.of().forEach(read -> uses.merge(read, 1, Integer::sum));
                open.addAll(node.of());
            }
        }
        return reached.stream().sorted(Comparator.comparingInt(Node::id)).toList();
    }

    private boolean isComputed(Node node) {
        return !known.test(node) && !node.isLeaf();
    }

    private void keep(List<Node> reached) {
        Map<Node, Integer> heights = new HashMap<>();
        Map<Node, Integer> weights = new HashMap<>();
        for (Node node : reached) {
            if (isComputed(node)) {
                int height = 1;
                int weight = dialect.weight(node);
                for (Node read : node.of()) {
                    height = Math.max(height, 1 + heights.getOrDefault(read, 0));
                    weight += weights.getOrDefault(read, 1);
                }
                if (uses.getOrDefault(node, 0) > 1 || height > HIGHEST || weight > dialect.mostPerPart()) {
                    kept.add(node);
                    height = 0;
                    weight = 1;
                }
                heights.put(node, height);
                weights.put(node, weight);
            }
        }
    }

    /** Kept nodes, each with what is stored of it; then what is stored of nodes that are known; last what moves states. */
    private List<Part.Item> items() {
        Map<Node, List<Part.Item>> puts = new LinkedHashMap<>();
        List<Part.Item> late = new ArrayList<>();
        for (Layout.Store store : stores) {
            (store.isLate() ? late : puts.computeIfAbsent(store.node(), _ -> new ArrayList<>()))
                    .add(new Part.Put(store));
        }
        List<Part.Item> items = new ArrayList<>();
        for (Node node : kept) {
            items.add(new Part.Keep(node));
            List<Part.Item> own = puts.remove(node);
            items.addAll(own == null ? List.of() : own);
        }
        puts.values().forEach(items::addAll);
        items.addAll(late);
        return items;
    }

    private List<Part.Item> copies() {
        List<Part.Item> copies = new ArrayList<>();
        for (Layout.Store store : stores) {
            boolean isState = store.node().content() instanceof Node.State;
            if (store.isLate() && isState && passed.add(store.node())) {
                copies.add(new Part.Copy(store.node()));
            }
        }
        return copies;
    }

    private int weight(Part.Item item) {
        return item instanceof Part.Keep(Node node)
                ? tree(node).stream().mapToInt(dialect::weight).sum()
                : 1;
    }

    /** The nodes that are written where a kept node is: itself and what it alone reads, then what it reads of others. */
    private List<Node> tree(Node root) {
        List<Node> tree = new ArrayList<>(List.of(root));
        for (int i = 0; i < tree.size(); i++) {
            Node node = tree.get(i);
            if (i == 0 || isComputed(node) && !kept.contains(node)) {
                tree.addAll(node.of());
            }
        }
        return tree;
    }

    private void parts(List<Part.Item> items) {
        Set<Node> earlier = new HashSet<>();
        List<Part.Item> group = new ArrayList<>();
        int size = 0;
        for (Part.Item item : items) {
            int own = weight(item);
            if (size + own > dialect.mostPerPart() && size > 0) {
                parts.add(part(group, earlier));
                group = new ArrayList<>();
                size = 0;
            }
            group.add(item);
            size += own;
        }
        parts.add(part(group, earlier));
    }

    private Part part(List<Part.Item> group, Set<Node> earlier) {
        Map<Node, Integer> reads = new HashMap<>();
        Set<Node> own = new HashSet<>();
        for (Part.Item item : group) {
            switch (item) {
                case Part.Keep(Node node) -> {
                    own.add(node);
                    tree(node).stream().skip(1).forEach(read -> reads.merge(read, 1, Integer::sum));
                }
                case Part.Put put -> reads.merge(put.node(), 2, Integer::sum);
                case Part.Copy _ -> {}
            }
        }
        Set<Node> loaded = new LinkedHashSet<>();
        reads.keySet().stream().sorted(Comparator.comparingInt(Node::id)).forEach(node -> {
            boolean isEarlier = earlier.contains(node);
            if (isEarlier) {
                passed.add(node);
            }
            if (reads.getOrDefault(node, 0) > 1 && (isEarlier || known.test(node)) && !own.contains(node)) {
                loaded.add(node);
            }
        });
        earlier.addAll(own);
        return new Part(loaded, group);
    }
}
