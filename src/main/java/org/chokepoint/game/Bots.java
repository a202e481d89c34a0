package org.chokepoint.game;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** The bots of a scenario by their names. {@code best} is its world at the best estimates, which everybody may know. */
public record Bots(Scenario scenario, World best) {

    /** The bot that does what was done in the world. */
    public static final String HISTORY = "history";

    /** What a bot can be called. */
    public static final List<String> NAMES = List.of(HISTORY, "hold", "random");

    /** @throws IllegalArgumentException for a name that is none of {@link #NAMES} */
    public Bot named(String name, long seed) {
        int quarters = scenario.calendar().quartersPerRound();
        return switch (name) {
            case HISTORY -> new SteadyBot(quarters, this::historic);
            case "hold" -> new SteadyBot(quarters, GameView.Member::present);
            case "random" -> new RandomBot(scenario, seed);
            default -> throw new IllegalArgumentException("there is no bot '" + name + "': name one of " + NAMES);
        };
    }

    private Order historic(GameView.Member view) {
        Order all = best.historicLevels(view.table().round());
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        view.role().levers().forEach(lever -> levels.put(lever.id(), all.level(lever.id())));
        return new Order(levels);
    }
}
