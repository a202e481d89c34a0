package org.chokepoint.balance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** Draws joint plays in which every role keeps its budget in every round, if it can be kept at all. */
final class RandomPlays {

    private static final double STEP = Purse.SETTINGS.get(1);

    private final Scenario scenario;
    private final RandomGenerator random;

    RandomPlays(Scenario scenario, RandomGenerator random) {
        this.scenario = scenario;
        this.random = random;
    }

    /** A play in which the price of one lever is kept aside, so that it can be put at any setting that its role can pay at all. */
    Play draw(Lever kept) {
        List<Order> rounds = new ArrayList<>();
        for (int round = 1; round <= scenario.calendar().rounds(); round++) {
            Order all = new Order(Map.of());
            for (Role role : scenario.roles()) {
                all = all.with(order(role, kept));
            }
            rounds.add(all);
        }
        return new Play(rounds, known());
    }

    private Order order(Role role, Lever kept) {
        Purse purse = new Purse(role);
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        for (Lever lever : role.levers()) {
            levels.put(lever.id(), lever.equals(kept) ? purse.dearest(lever) : any(Purse.SETTINGS));
        }
        Order order = new Order(levels);
        while (!purse.pays(order)) {
            List<Lever> cheaper = cheaper(role, order, kept);
            if (cheaper.isEmpty()) {
                break;
            }
            Lever lever = any(cheaper);
            double level = order.level(lever.id()) + (lever.price() > 0 ? -STEP : STEP);
            order = order.with(new Order(Map.of(lever.id(), level)));
        }
        return order;
    }

    /** The levers that can be moved so that the order costs less. */
    private static List<Lever> cheaper(Role role, Order order, Lever kept) {
        return role.levers().stream()
                .filter(lever -> !lever.equals(kept))
                .filter(lever -> lever.price() > 0 && order.level(lever.id()) > 0
                        || lever.price() < 0 && order.level(lever.id()) < 1)
                .toList();
    }

    /** Half of the orders that can be announced are, from the second round on. */
    private Set<Play.Known> known() {
        Set<Play.Known> known = new HashSet<>();
        for (OwnLever own : OwnLever.of(scenario)) {
            for (int round = 2; round <= scenario.calendar().rounds(); round++) {
                if (World.announceable().contains(own.id()) && random.nextBoolean()) {
                    known.add(new Play.Known(own.id(), round));
                }
            }
        }
        return known;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
