package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.game.TestGame.CNC;
import static org.chokepoint.game.TestGame.CNG;
import static org.chokepoint.game.TestGame.INSTRUCTOR;
import static org.chokepoint.game.TestGame.SCENARIO;
import static org.chokepoint.game.TestGame.USC;
import static org.chokepoint.game.TestGame.USG;
import static org.chokepoint.game.TestGame.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.RoleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two games that differ in one secret alone look the same to everybody whom it does not concern, whatever was played before. */
class SecretsTest {

    static Stream<TestGame> games() {
        return LongStream.rangeClosed(20, 27)
                .mapToObj(seed -> RandomGame.of(seed, 150))
                .filter(game -> game.state.settings().pace().isEmpty()
                        || game.state.stage().pausedAt().isEmpty())
                .map(SecretsTest::drafting);
    }

    /** A phase in which everything secret can be done, and a team that has not sealed. */
    private static TestGame drafting(TestGame game) {
        while (game.state.phase() != Phase.DRAFTING
                || game.state.team(USG).sealed().isPresent()) {
            if (game.state.phase() == Phase.READING && game.state.round() == 3) {
                return TestGame.drafting(5, 8, TestGame.settings());
            }
            game.accept(INSTRUCTOR, new GameCommand.MoveOn(game.state.round(), game.state.phase()));
        }
        return game;
    }

    @ParameterizedTest
    @MethodSource("games")
    void aDraft(TestGame game) {
        int round = game.state.round();
        differ(
                game,
                own(USG),
                new GameCommand.Draft(round, order(USG, 0.1)),
                new GameCommand.Draft(round, order(USG, 0.2)));
    }

    @ParameterizedTest
    @MethodSource("games")
    void anAnnouncementBeforeItIsSealedAndRevealed(TestGame game) {
        int round = game.state.round();
        differ(
                game,
                own(USG),
                new GameCommand.Draft(round, order(USG, 0.1), Optional.of(TestGame.one("U1", 0.9))),
                new GameCommand.Draft(round, order(USG, 0.1), Optional.of(TestGame.one("U1", 0.8))));
    }

    @ParameterizedTest
    @MethodSource("games")
    void aSealedOrder(TestGame game) {
        TestGame one = game.copy();
        TestGame other = game.copy();
        one.seal(USG, order(USG, 0.11));
        other.seal(USG, order(USG, 0.12));
        assertDifferForNoneBut(own(USG), one, other);
    }

    @ParameterizedTest
    @MethodSource("games")
    void anOfferWhetherSecretOrNotBeforeItIsAccepted(TestGame game) {
        for (boolean secret : List.of(true, false)) {
            TestGame with = game.copy();
            Decision made = with.attempt(envoy(with, USG), offer(with, secret));
            if (made instanceof Decision.Accepted) {
                assertDifferForNoneBut(either(USG, CNG).or(Viewer.Instructor.class::isInstance), with, game);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void aSecretDeal(TestGame game) {
        TestGame with = game.copy();
        Decision made = with.attempt(envoy(with, USG), offer(with, true));
        if (made instanceof Decision.Accepted
                && with.attempt(envoy(with, CNG), accept(with)) instanceof Decision.Accepted) {
            assertThat(differing(with, game))
                    .allMatch(either(USG, CNG)
                            .or(Viewer.Instructor.class::isInstance)
                            .or(viewer -> concernedByExpiry(with, game, viewer)));
        }
    }

    /** Not even by the number of a deal that is public. */
    @ParameterizedTest
    @MethodSource("games")
    void howManyOffersOthersHaveMade(TestGame game) {
        TestGame with = game.copy();
        TestGame without = game.copy();
        with.attempt(envoy(with, USG), offer(with, false));
        List.of(with, without).forEach(one -> {
            one.attempt(envoy(one, USC), publicOffer(one));
            one.attempt(envoy(one, CNC), accept(one));
        });
        assertThat(differing(with, without)).allMatch(either(USG, CNG).or(Viewer.Instructor.class::isInstance));
    }

    /** That a deal answered an offer that nobody else saw. */
    @Test
    void whatAPublicDealAnswered() {
        TestGame game = TestGame.drafting(5, 8, TestGame.settings());
        game.accept(envoy(game, CNC), new GameCommand.MakeOffer(proposal(USC, "W9", true)));
        game.accept(envoy(game, USC), new GameCommand.Counter(last(game), proposal(CNC, "V5", false)));
        game.accept(envoy(game, CNC), accept(game));
        assertThat(game.member(USG).table().deals())
                .singleElement()
                .satisfies(deal -> assertThat(deal.offer().counters()).isEmpty());
        assertThat(game.member(USC).offers().getLast().offer().counters()).isPresent();
    }

    /** An offer that a side could not keep beside the new deal is off the table for its addressee too. */
    private static boolean concernedByExpiry(TestGame one, TestGame other, Viewer viewer) {
        return viewer instanceof Viewer.Member(RoleId role, SeatId seat)
                && !one.state.negotiation().bargains().stream()
                        .filter(bargain -> bargain.offer().isBetween(role))
                        .toList()
                        .equals(other.state.negotiation().bargains().stream()
                                .filter(bargain -> bargain.offer().isBetween(role))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("games")
    void aMessage(TestGame game) {
        TestGame with = game.copy();
        with.accept(envoy(with, USG), new GameCommand.Message(CNG, "secret"));
        assertDifferForNoneBut(either(USG, CNG).or(Viewer.Instructor.class::isInstance), with, game);
    }

    @ParameterizedTest
    @MethodSource("games")
    void aNoteOfATeam(TestGame game) {
        differ(game, own(USG), new GameCommand.WriteNote("one"), new GameCommand.WriteNote("other"));
    }

    @ParameterizedTest
    @MethodSource("games")
    void whatATeamAssumes(TestGame game) {
        TestGame one = game.copy();
        TestGame other = game.copy();
        Actor analyst = holder(game, USG, Office.ANALYST);
        one.accept(analyst, new GameCommand.Assume(CNG, new Stance.History()));
        other.accept(analyst, new GameCommand.Assume(CNG, new Stance.Situation("bargain")));
        assertDifferForNoneBut(own(USG), one, other);
    }

    @ParameterizedTest
    @MethodSource("games")
    void aForecastAndAMemoEvenFromOnesOwnTeam(TestGame game) {
        Actor.Player member = game.one(USG);
        Predicate<Viewer> oneself = viewer -> viewer.equals(game.state.viewer(member));
        int round = game.state.round();
        differ(
                game,
                oneself,
                new GameCommand.Forecast(round, "lag", new Answer.Interval(1, 2)),
                new GameCommand.Forecast(round, "lag", new Answer.Interval(3, 4)));
        differ(game, oneself, new GameCommand.Memo("one"), new GameCommand.Memo("other"));
    }

    /** A truth that was drawn differs in nothing but what the model shows: here, before the first round, in nothing. */
    @Test
    void theHiddenTruth() {
        TestGame one = new TestGame().opened(1, TestGame.settings()).seated(8);
        TestGame other =
                new TestGame().opened(1 + 4L * 1_000_003, TestGame.settings()).seated(8);
        assertThat(differing(one, other)).isEmpty();
    }

    @Test
    void nobodyElseSeesABriefing() {
        TestGame game = TestGame.drafting(1, 8, TestGame.settings());
        SCENARIO.roles()
                .forEach(role -> game.viewers()
                        .filter(own(role.id()).negate())
                        .forEach(viewer ->
                                assertThat(game.view(viewer).toString()).doesNotContain(role.briefing())));
    }

    @Test
    void intelligenceIsForItsRole() {
        TestGame game = TestGame.drafting(1, 8, TestGame.settings());
        assertThat(game.member(USG).intelligence())
                .extracting(GameView.Report::card)
                .containsExactly("usg-shipments");
        assertThat(game.member(USG).intelligence().getFirst().estimate()).isPresent();
        assertThat(game.member(CNG).intelligence())
                .extracting(GameView.Report::card)
                .containsExactly("cng-lag");
    }

    private static GameCommand offer(TestGame game, boolean secret) {
        int round = game.state.round();
        Term term = new Term(USG, new LeverId("U4"), Term.Bound.AT_MOST, 1, round, round);
        return new GameCommand.MakeOffer(new Proposal(CNG, List.of(term), List.of(), secret, Optional.empty()));
    }

    private static GameCommand publicOffer(TestGame game) {
        int round = game.state.round();
        Term term = new Term(USC, new LeverId("V5"), Term.Bound.AT_MOST, 1, round, round);
        return new GameCommand.MakeOffer(new Proposal(CNC, List.of(term), List.of(), false, Optional.empty()));
    }

    private static Proposal proposal(RoleId to, String lever, boolean secret) {
        RoleId own = to.equals(USC) ? CNC : USC;
        Term term = new Term(own, new LeverId(lever), Term.Bound.AT_MOST, 1, 1, 1);
        return new Proposal(to, List.of(term), List.of(), secret, Optional.empty());
    }

    private static OfferId last(TestGame game) {
        return game.state.negotiation().bargains().getLast().offer().id();
    }

    private static GameCommand accept(TestGame game) {
        return new GameCommand.Accept(game.state.negotiation().bargains().isEmpty() ? new OfferId(0) : last(game));
    }

    private static Actor envoy(TestGame game, RoleId role) {
        return holder(game, role, Office.ENVOY);
    }

    private static Actor holder(TestGame game, RoleId role, Office office) {
        SeatId seat = Optional.ofNullable(
                        Map.copyOf(Offices.of(SCENARIO, game.state, role).holders())
                                .get(office))
                .orElseGet(() -> game.one(role).seat());
        return new Actor.Player(seat);
    }

    private static void differ(TestGame game, Predicate<Viewer> mayKnow, GameCommand first, GameCommand second) {
        TestGame one = game.copy();
        TestGame other = game.copy();
        one.accept(one.one(USG), first);
        other.accept(other.one(USG), second);
        assertDifferForNoneBut(mayKnow, one, other);
    }

    private static void assertDifferForNoneBut(Predicate<Viewer> mayKnow, TestGame one, TestGame other) {
        assertThat(differing(one, other)).isNotEmpty().allMatch(mayKnow);
    }

    private static List<Viewer> differing(TestGame one, TestGame other) {
        return one.viewers()
                .filter(viewer -> !one.view(viewer).equals(other.view(viewer)))
                .toList();
    }

    private static Predicate<Viewer> own(RoleId role) {
        return viewer -> viewer instanceof Viewer.Member(RoleId seen, SeatId seat) && seen.equals(role);
    }

    private static Predicate<Viewer> either(RoleId first, RoleId second) {
        return own(first).or(own(second));
    }
}
