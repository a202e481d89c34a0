package org.chokepoint.game;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.negotiation.Negotiation;
import org.chokepoint.negotiation.Scope;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;

/** What one team may order in the round of its view: within its purse, and within its deals if it keeps them. */
record Means(GameView.Member view, int quarters, boolean keepsDeals) {

    private static final int HALVINGS = 40;

    /** The order that comes nearest to a wish: within deals, and all of it scaled down alike when it costs too much. */
    Order nearest(Order wish) {
        Order lawful = scaled(wish, 1);
        if (isAffordable(lawful)) {
            return lawful;
        }
        double possible = 0;
        double impossible = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (possible + impossible) / 2;
            if (isAffordable(scaled(wish, middle))) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return scaled(wish, possible);
    }

    private boolean isAffordable(Order order) {
        return view.role().cost(order) * quarters <= view.purse();
    }

    /** From the cheapest lawful level of each lever, a part of the way to the wish. */
    private Order scaled(Order wish, double part) {
        Role role = view.role();
        Negotiation deals = new Negotiation(keepsDeals ? view.offers() : List.of());
        Order cheapest = deals.cheapest(role, view.table().round());
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        for (Lever lever : role.levers()) {
            Scope scope = deals.scope(role.id(), lever.id(), view.table().round());
            double lawful = Math.clamp(wish.level(lever.id()), scope.least(), scope.most());
            double least = cheapest.level(lever.id());
            levels.put(lever.id(), least + part * (lawful - least));
        }
        return new Order(levels);
    }
}
