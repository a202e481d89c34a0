package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.game.TestGame.GAME;
import static org.chokepoint.game.TestGame.SCENARIO;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.dynamics.Run;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Draw;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Score;
import org.chokepoint.scenario.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every game, tried on games in which anybody does anything at any time. */
class RandomGamesTest {

    private static final int STEPS = 700;
    private static final List<TestGame> GAMES = LongStream.rangeClosed(1, 12)
            .mapToObj(seed -> RandomGame.of(seed, STEPS))
            .toList();

    static Stream<TestGame> games() {
        return GAMES.stream();
    }

    /** Otherwise the other tests would prove nothing. */
    @Test
    void theGamesMeetWhatTheyAreToMeet() {
        assertThat(games()).anyMatch(game -> game.state.played().size() == 3);
        assertThat(games().flatMap(game -> game.state.negotiation().bargains().stream())
                        .map(Bargain::standing))
                .contains(Standing.values());
        assertThat(games().flatMap(game -> game.log.stream())
                        .map(Object::getClass)
                        .distinct())
                .contains(
                        GameEvent.AnnouncementsJudged.class,
                        GameEvent.CardDrawn.class,
                        GameEvent.DefaultsApplied.class,
                        GameEvent.Appealed.class,
                        GameEvent.Paused.class,
                        GameEvent.SignatureTakenBack.class,
                        GameEvent.OutcomesMeasured.class);
    }

    @ParameterizedTest
    @MethodSource("games")
    void everyPrefixOfALogIsALegalState(TestGame game) {
        GameState state = GameState.NEW;
        for (GameEvent event : game.log) {
            state = Game.apply(state, event);
            assertLegal(state);
        }
        assertThat(state).isEqualTo(game.state);
    }

    private static void assertLegal(GameState state) {
        assertThat(state.round()).isBetween(0, 3);
        assertThat(state.played().size()).isBetween(Math.max(0, state.round() - 1), state.round());
        for (GameView view : views(state).toList()) {
            assertThat(view.table().phase()).isEqualTo(state.phase());
        }
        SCENARIO.roles().forEach(role -> {
            TeamState team = state.team(role.id());
            assertThat(team.keys()).doesNotHaveDuplicates().hasSizeLessThan(2);
            team.sealed()
                    .ifPresent(receipt -> assertThat(receipt.signers())
                            .doesNotHaveDuplicates()
                            .allMatch(seat -> state.roleOf(seat).orElseThrow().equals(role.id())));
            team.sealed()
                    .ifPresent(receipt -> assertThat(role.cost(receipt.order()) * 4)
                            .isLessThanOrEqualTo(SCENARIO.budgetOfRound(role) * 4 / 3 + 1e-9));
        });
    }

    @ParameterizedTest
    @MethodSource("games")
    void equalLogsGiveEqualViews(TestGame game) {
        GameState other = GameState.NEW;
        for (GameEvent event : game.log) {
            other = Game.apply(other, event);
        }
        assertThat(views(other).toList()).isEqualTo(views(game.state).toList());
    }

    @ParameterizedTest
    @MethodSource("games")
    void noAcceptedDealIsUnenforcedOrUnreported(TestGame game) {
        boolean binding = game.state.settings().deals() == Rules.Deals.BINDING;
        for (Bargain bargain : game.state.negotiation().bargains()) {
            if (bargain.standing().isDeal()) {
                assertJudgedRightly(game, bargain, binding);
            }
        }
    }

    /** By the orders that were played, independently of how the game judged. */
    private static void assertJudgedRightly(TestGame game, Bargain bargain, boolean binding) {
        Standing expected = Standing.ACCEPTED;
        Offer offer = bargain.offer();
        int first = offer.terms().stream().mapToInt(Term::fromRound).min().orElseThrow();
        for (int round = first; round <= game.state.played().size() && expected == Standing.ACCEPTED; round++) {
            Map<RoleId, Order> orders = game.state.played().get(round - 1).orders();
            if (missed(offer.conditions(), orders, round)) {
                expected = Standing.LAPSED;
            } else if (missed(offer.terms(), orders, round)) {
                expected = Standing.BROKEN;
            } else if (offer.lastRound() <= round) {
                expected = Standing.FULFILLED;
            }
        }
        assertThat(bargain.standing()).as("%s", bargain).isEqualTo(expected);
        if (binding) {
            assertThat(expected).isNotEqualTo(Standing.BROKEN);
        }
        if (expected == Standing.BROKEN) {
            assertThat(bargain.brokenBy()).isNotEmpty();
            assertThat(views(game.state)).allMatch(view -> view.table().deals().contains(bargain));
        }
    }

    private static boolean missed(List<Term> terms, Map<RoleId, Order> orders, int round) {
        return terms.stream()
                .filter(term -> round >= term.fromRound() && round <= term.toRound())
                .anyMatch(term -> {
                    double level = Map.copyOf(orders).get(term.role()).level(term.lever());
                    return switch (term.bound()) {
                        case AT_LEAST -> level < term.level();
                        case AT_MOST -> level > term.level();
                        case EXACTLY -> level != term.level();
                    };
                });
    }

    @ParameterizedTest
    @MethodSource("games")
    void aReplayWithoutTheStoredScoresGivesTheSameBits(TestGame game) {
        for (int round = 1; round <= game.state.played().size(); round++) {
            Games.Curves curves = GAME.curves(game.state, round);
            Map<RoleId, Score> stored = game.state.played().get(round - 1).scores();
            assertThat(truth(game).scores(Courses.of(SCENARIO, game.state, round)))
                    .isEqualTo(stored);
            int end = SCENARIO.calendar().startOf(round + 1);
            assertThat(game.state.played().get(round - 1).outcomes().get("lag"))
                    .isEqualTo(curves.world().at("LAG", end));
        }
    }

    private static World truth(TestGame game) {
        long seed = Chance.seed(game.state.opening().seed(), "truth");
        return TestGame.WORLD.under(Draw.of(TestGame.SCENARIOS.uncertain(SCENARIO), seed));
    }

    /** What was shown after a round is as it was, up to the next round and what is announced before it. */
    @ParameterizedTest
    @MethodSource("games")
    void laterRoundsChangeNothingThatWasShownBefore(TestGame game) {
        List<Run> runs = IntStream.rangeClosed(1, game.state.played().size())
                .mapToObj(round -> GAME.curves(game.state, round).world())
                .toList();
        for (int round = 1; round < runs.size(); round++) {
            Run earlier = runs.get(round - 1);
            Run later = runs.get(round);
            double next = SCENARIO.calendar().startOf(round + 1);
            for (int step = 0; earlier.time(step) < next; step++) {
                for (String variable : List.of("LAG", "RATIO", "MP", "TRUST", "TEN", "US", "FREV")) {
                    assertThat(later.value(variable, step)).isEqualTo(earlier.value(variable, step));
                }
            }
        }
    }

    private static Stream<GameView> views(GameState state) {
        Stream<Viewer> members =
                state.seats().keySet().stream().map(seat -> state.viewer(new Actor.Player(new SeatId(seat))));
        return Stream.concat(members, Stream.of(new Viewer.Instructor(), new Viewer.Projector()))
                .map(viewer -> GameView.of(SCENARIO, state, viewer));
    }
}
