package org.chokepoint.game;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** A whole game between bots in memory, by the rules of the class: each sees its own view, what it does is decided and applied. */
public final class Match {

    private static final int MOST_TURNS = 20;

    private final Scenario scenario;
    private final Game game;
    private final Map<RoleId, Bot> bots;
    private final List<GameEvent> events = new ArrayList<>();
    private GameState state = GameState.NEW;
    private Instant now = Instant.EPOCH;

    /** What came of it: the rounds in their order, the cards that were drawn, and all offers. */
    public record Result(List<Played> rounds, List<GameEvent.CardDrawn> cards, List<Bargain> offers) {
        public Result {
            rounds = List.copyOf(rounds);
            cards = List.copyOf(cards);
            offers = List.copyOf(offers);
        }
    }

    /** @param bots one for each role */
    public Match(Scenario scenario, Game game, Map<RoleId, Bot> bots) {
        this.scenario = scenario;
        this.game = game;
        this.bots = new TreeMap<>(bots);
    }

    /** Plays all rounds. Equal seeds and settings give equal games. */
    public Result play(long seed, Settings settings) {
        Map<RoleId, SeatId> seated = new TreeMap<>();
        bots.keySet().forEach(role -> seated.put(role, seat(role)));
        does(new Actor.System(), new GameCommand.Open(scenario.slug(), seed, settings, seated));
        while (state.phase() != Phase.FINISHED) {
            negotiate();
            Actor driver = new Actor.Player(seated.values().iterator().next());
            GameCommand on = isOver(settings) ? new GameCommand.Finish() : move();
            if (!does(driver, on)) {
                throw new IllegalStateException(
                        "the game stands still in round " + state.round() + ", " + state.phase());
            }
        }
        return new Result(state.played(), state.cards(), state.negotiation().bargains());
    }

    /** What has happened, in its order. */
    List<GameEvent> events() {
        return List.copyOf(events);
    }

    private boolean isOver(Settings settings) {
        return state.phase() == Phase.READING && state.round() == settings.rounds(scenario);
    }

    private GameCommand move() {
        return new GameCommand.MoveOn(state.round(), state.phase());
    }

    /** Turn by turn, until nobody does anything more or the phase is another. */
    private void negotiate() {
        Phase phase = state.phase();
        boolean moved = true;
        for (int turn = 0; moved && turn < MOST_TURNS && state.phase() == phase; turn++) {
            moved = false;
            for (Map.Entry<RoleId, Bot> bot : bots.entrySet()) {
                moved |= turn(bot.getKey(), bot.getValue());
            }
        }
    }

    private boolean turn(RoleId role, Bot bot) {
        Actor actor = new Actor.Player(seat(role));
        boolean moved = false;
        if (GameView.of(scenario, state, state.viewer(actor)) instanceof GameView.Member view) {
            for (GameCommand command : bot.moves(view)) {
                moved |= does(actor, command);
            }
        }
        return moved;
    }

    private boolean does(Actor actor, GameCommand command) {
        now = now.plusSeconds(1);
        return switch (game.decide(state, actor, command, now)) {
            case Decision.Accepted(List<GameEvent> news) -> {
                for (GameEvent event : news) {
                    state = Game.apply(state, event);
                }
                events.addAll(news);
                yield !news.isEmpty();
            }
            case Decision.Rejected rejected -> false;
        };
    }

    private static SeatId seat(RoleId role) {
        return new SeatId("bot-" + role.value().toLowerCase(Locale.ROOT));
    }
}
