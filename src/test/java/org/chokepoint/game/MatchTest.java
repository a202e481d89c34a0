package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.Model;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Negotiation;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Verdict;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.Score;
import org.chokepoint.scenario.World;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole games of bots that do anything the rules allow: what has to hold in all of them. */
class MatchTest {

    private static final Scenarios SCENARIOS = TestScenarios.in(TestContent.shipped());

    /** One game of one scenario. */
    record Played(Scenario scenario, Rules.Deals deals, long seed) {

        Match match(Map<RoleId, Bot> bots) {
            return new Match(scenario, new Game(scenario, world(), SCENARIOS.uncertain(scenario)), bots);
        }

        World world() {
            return new World(scenario, SCENARIOS.modelOf(scenario), Model::run);
        }

        Settings settings() {
            Settings own = Settings.of(scenario);
            return new Settings(own.pace(), own.cardsOff(), own.drawn(), deals, own.bots(), own.basis());
        }

        Map<RoleId, Bot> bots(String name) {
            Map<RoleId, Bot> bots = new TreeMap<>();
            scenario.roles().forEach(role -> bots.put(role.id(), new Bots(scenario, world()).named(name, seed)));
            return bots;
        }

        List<GameEvent> log() {
            Match match = match(bots("random"));
            match.play(seed, settings());
            return match.events();
        }

        GameState fold(List<GameEvent> events) {
            GameState state = GameState.NEW;
            for (GameEvent event : events) {
                state = Game.apply(state, event);
            }
            return state;
        }

        @Override
        public String toString() {
            return scenario.slug() + " " + deals + " " + seed;
        }
    }

    static Stream<Played> games() {
        return SCENARIOS.all().stream()
                .flatMap(scenario -> Stream.of(Rules.Deals.BINDING, Rules.Deals.BREAKABLE)
                        .flatMap(deals ->
                                LongStream.rangeClosed(1, 3).mapToObj(seed -> new Played(scenario, deals, seed))));
    }

    @ParameterizedTest
    @MethodSource("games")
    void noAcceptedDealIsUnenforcedOrUnreported(Played game) {
        GameState state = game.fold(game.log());
        List<Verdict> told = state.played().stream()
                .flatMap(round -> round.verdicts().stream())
                .toList();
        for (Bargain bargain : state.negotiation().bargains()) {
            if (!bargain.standing().isDeal()) {
                continue;
            }
            List<Verdict> own = told.stream()
                    .filter(verdict -> verdict.deal().equals(bargain.offer().id()))
                    .toList();
            assertThat(own).as("%s", bargain).hasSize(1);
            assertThat(own.getFirst().standing()).isEqualTo(bargain.standing());
            if (game.deals() == Rules.Deals.BINDING) {
                assertThat(bargain.standing()).isNotEqualTo(Standing.BROKEN);
            }
            if (bargain.standing() == Standing.FULFILLED) {
                assertKept(state, bargain);
            }
        }
    }

    private static void assertKept(GameState state, Bargain bargain) {
        Negotiation bound =
                new Negotiation(List.of(new Bargain(bargain.offer(), Standing.ACCEPTED, bargain.brokenBy())));
        for (int round = 1; round <= state.played().size(); round++) {
            int in = round;
            state.played()
                    .get(round - 1)
                    .orders()
                    .forEach((role, order) -> assertThat(bound.violations(role, order, in))
                            .as("%s", bargain)
                            .isEmpty());
        }
    }

    @Test
    void dealsAreMadeKeptAndBrokenInTheseGames() {
        List<Standing> all = games().map(game -> game.fold(game.log()))
                .flatMap(state -> state.negotiation().bargains().stream())
                .map(Bargain::standing)
                .toList();
        assertThat(all)
                .contains(Standing.FULFILLED, Standing.BROKEN, Standing.LAPSED, Standing.DECLINED, Standing.EXPIRED);
    }

    @ParameterizedTest
    @MethodSource("games")
    void equalSeedsGiveEqualGamesAndEqualViews(Played game) {
        List<GameEvent> log = game.log();
        assertThat(game.log()).isEqualTo(log);
        for (Viewer viewer : viewers(game.fold(log))) {
            assertThat(GameView.of(game.scenario(), game.fold(log), viewer))
                    .isEqualTo(GameView.of(game.scenario(), game.fold(List.copyOf(log)), viewer));
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void everyBeginningOfALogIsALegalState(Played game) {
        GameState state = GameState.NEW;
        for (GameEvent event : game.log()) {
            state = Game.apply(state, event);
            for (Viewer viewer : viewers(state)) {
                GameView view = GameView.of(game.scenario(), state, viewer);
                assertThat(view.table().sealed())
                        .isBetween(0, game.scenario().roles().size());
                assertThat(view.table().reveals().size())
                        .isLessThanOrEqualTo(view.table().round());
            }
            assertAffordable(game, state);
        }
        assertThat(state.phase()).isEqualTo(Phase.FINISHED);
    }

    /** Until a round is over; then the purse is that of the next. */
    private static void assertAffordable(Played game, GameState state) {
        if (state.played().size() == state.round()) {
            return;
        }
        for (Role role : game.scenario().roles()) {
            double cost = state.team(role.id())
                    .sealed()
                    .map(receipt -> role.cost(receipt.order()))
                    .orElse(0.0);
            assertThat(cost * game.scenario().calendar().quartersPerRound())
                    .isLessThanOrEqualTo(state.purse(game.scenario(), role) + 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void scoresStrippedFromTheLogAreComputedAgainToTheBit(Played game) {
        List<GameEvent> log = game.log();
        GameState stripped = game.fold(log.stream()
                .filter(event ->
                        !(event instanceof GameEvent.RoundScored) && !(event instanceof GameEvent.OutcomesMeasured))
                .toList());
        World truth = new Truth(game.world(), SCENARIOS.uncertain(game.scenario())).of(stripped);
        for (GameEvent event : log) {
            if (event instanceof GameEvent.RoundScored(int round, Map<RoleId, Score> scores)) {
                assertThat(truth.scores(Courses.of(game.scenario(), stripped, round)))
                        .isEqualTo(scores);
            }
        }
    }

    /** The last round is played by others: nothing that was revealed before it is another. */
    @ParameterizedTest
    @MethodSource("games")
    void whatComesLaterChangesNothingThatWasRevealed(Played game) {
        int last = game.settings().rounds(game.scenario());
        Map<RoleId, Bot> before = game.bots("random");
        Map<RoleId, Bot> after = game.bots("hold");
        Map<RoleId, Bot> turning = new TreeMap<>();
        before.forEach((role, bot) ->
                turning.put(role, view -> (view.table().round() < last ? bot : after.get(role)).moves(view)));
        Match match = game.match(turning);
        match.play(game.seed(), game.settings());
        assertThat(upTo(match.events(), last)).isEqualTo(upTo(game.log(), last));
    }

    private static List<GameEvent> upTo(List<GameEvent> events, int round) {
        List<GameEvent> before = new ArrayList<>();
        for (GameEvent event : events) {
            if (event instanceof GameEvent.PhaseBegun begun && begun.round() == round) {
                return before;
            }
            before.add(event);
        }
        return before;
    }

    private static List<Viewer> viewers(GameState state) {
        List<Viewer> viewers = new ArrayList<>(List.of(new Viewer.Instructor(), new Viewer.Projector()));
        state.seats().keySet().forEach(seat -> viewers.add(state.viewer(new Actor.Player(new SeatId(seat)))));
        return viewers;
    }
}
