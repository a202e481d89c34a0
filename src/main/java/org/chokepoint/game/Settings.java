package org.chokepoint.game;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.Range;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.ScenarioVersion;

/**
 * What is chosen when a game is opened. Without a pace the game is untimed: somebody moves it on. {@code drawn}: the truth is one hidden
 * draw of the uncertain parameters. {@code bots} are the roles that computed opponents play, by the names of the bots.
 */
public record Settings(
        Optional<Pace> pace,
        Set<String> cardsOff,
        boolean drawn,
        Rules.Deals deals,
        Map<RoleId, String> bots,
        Basis basis) {

    public Settings {
        cardsOff = Collections.unmodifiableSet(new TreeSet<>(cardsOff));
        bots = Collections.unmodifiableMap(new TreeMap<>(bots));
    }

    /** As the scenario says: untimed, sensitive cards off, the truth drawn, nobody computed. */
    public static Settings of(Scenario scenario) {
        Set<String> sensitive =
                scenario.cards().stream().filter(Card::sensitive).map(Card::id).collect(Collectors.toSet());
        return new Settings(Optional.empty(), sensitive, true, scenario.rules().deals(), Map.of(), Basis.PRESENT);
    }

    /** How games were played before there was anything to choose. */
    public static Settings plain() {
        return new Settings(Optional.empty(), Set.of(), false, Rules.Deals.NONE, Map.of(), Basis.PRESENT);
    }

    public Settings with(Pace timed) {
        return new Settings(Optional.of(timed), cardsOff, drawn, deals, bots, basis);
    }

    public Settings withCardsOff(Set<String> cards) {
        return new Settings(pace, cards, drawn, deals, bots, basis);
    }

    public Settings withBots(Map<RoleId, String> computed) {
        return new Settings(pace, cardsOff, drawn, deals, computed, basis);
    }

    public Settings with(Basis other) {
        return new Settings(pace, cardsOff, drawn, deals, bots, other);
    }

    /** Without versions in {@link #basis()}: with those that hold now. */
    public Settings pinned(ScenarioVersion scenario, ModelVersion model, List<Range> uncertain) {
        return basis.version().isPresent()
                ? this
                : with(basis.on(
                        scenario, model, uncertain.stream().map(Range::input).toList()));
    }

    boolean plays(Card card) {
        return !cardsOff.contains(card.id());
    }

    int rounds(Scenario scenario) {
        return pace.map(Pace::rounds).orElse(scenario.calendar().rounds());
    }
}
