package org.chokepoint.dynamics.compile;

import java.util.List;
import java.util.Set;

/** A part of a method, small enough for the JIT: what it reads into locals at its beginning, and then its items in order. */
record Part(Set<Node> loaded, List<Item> items) {

    sealed interface Item {
        Node node();
    }

    /** Computes a node and keeps it in a local. */
    record Keep(Node node) implements Item {}

    /** Puts a state aside, for a later part that reads it after it has moved. */
    record Copy(Node node) implements Item {}

    record Put(Layout.Store store) implements Item {

        @Override
        public Node node() {
            return store.node();
        }
    }
}
