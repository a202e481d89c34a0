package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chokepoint.game.TestGame.CNC;
import static org.chokepoint.game.TestGame.CNG;
import static org.chokepoint.game.TestGame.USG;

import java.util.List;
import java.util.Optional;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.junit.jupiter.api.Test;

/** Offers, deals that bind and deals that are broken. One person plays each team. */
class DealsTest {

    private TestGame game = TestGame.drafting(3, 4, TestGame.with(Rules.Deals.BINDING));

    @Test
    void anAcceptedOfferBindsAndAnOrderOutsideItIsRefusedWithTheBound() {
        deal(atLeast(USG, "U11", 0.5, 1, 1));
        game.accept(game.one(USG), new GameCommand.Draft(1, TestGame.one("U11", 0.25)));
        Refusal refusal = game.refuse(game.one(USG), TestGame.sign(game.state, USG), Reason.BREAKS_DEAL);
        assertThat(refusal.deal()).contains(id(1));
        assertThat(refusal.lever()).contains(new LeverId("U11"));
        assertThat(refusal.amount()).isEqualTo(0.5);
        game.accept(game.one(USG), new GameCommand.Draft(1, TestGame.one("U11", 0.5)));
        game.sign(USG);
        game.until(Phase.READING);
        assertThat(standing()).isEqualTo(Standing.FULFILLED);
    }

    /** Holding course would leave U11 where it was, so the cheapest order that keeps the deal is played. */
    @Test
    void aRuleNeverBreaksADeal() {
        deal(atLeast(USG, "U11", 0.5, 1, 1));
        game.until(Phase.READING);
        Played played = game.state.played().getFirst();
        assertThat(played.defaults().get(USG)).isEqualTo(DefaultRule.CHEAPEST);
        assertThat(played.orders().get(USG)).isNotNull();
        assertThat(standing()).isEqualTo(Standing.FULFILLED);
    }

    @Test
    void aBreachIsAnnouncedWithItsTermsAndCostsTrust() {
        game = TestGame.drafting(3, 4, TestGame.with(Rules.Deals.BREAKABLE));
        TestGame kept = game.copy();
        deal(atLeast(USG, "U11", 0.5, 1, 1), true);
        game.seal(USG, TestGame.one("U11", 0));
        kept.seal(USG, TestGame.one("U11", 0));
        game.until(Phase.READING);
        kept.until(Phase.READING);
        assertThat(standing()).isEqualTo(Standing.BROKEN);
        assertThat(game.member(CNC).table().deals().getFirst().brokenBy()).containsExactly(USG);
        assertThat(trust(game)).isLessThan(trust(kept) - 0.1);
    }

    @Test
    void aDealLapsesWhenItsConditionIsNotMet() {
        game = TestGame.drafting(3, 4, TestGame.with(Rules.Deals.BREAKABLE));
        Term condition = atLeast(CNG, "C11", 0.9, 1, 1);
        Proposal proposal =
                new Proposal(CNG, List.of(atLeast(USG, "U11", 0.5, 1, 1)), List.of(condition), false, Optional.empty());
        game.accept(game.one(USG), new GameCommand.MakeOffer(proposal));
        game.accept(game.one(CNG), new GameCommand.Accept(id(1)));
        game.until(Phase.READING);
        assertThat(standing()).isEqualTo(Standing.LAPSED);
    }

    @Test
    void whatContradictsADealOrCostsTooMuchIsNotOffered() {
        deal(atLeast(USG, "U11", 0.5, 1, 2));
        Term against = new Term(USG, new LeverId("U11"), Term.Bound.AT_MOST, 0.25, 2, 3);
        Refusal refusal = game.refuse(game.one(USG), offer(CNC, against), Reason.CONTRADICTS_DEAL);
        assertThat(refusal.deal()).contains(id(1));
        // U1 at 1 is 28 a round, U6 at 1 is 22, U11 at 0.5 is 5; the budget is 34.4.
        Refusal over = game.refuse(
                game.one(USG),
                offer(CNC, atLeast(USG, "U1", 1, 1, 1), atLeast(USG, "U6", 1, 1, 1)),
                Reason.DEAL_OVER_BUDGET);
        assertThat(over.amount()).isCloseTo(20.6, within(1e-9));
    }

    @Test
    void anOfferThatCannotBeKeptBesideANewDealIsOffTheTable() {
        Term atMost = new Term(USG, new LeverId("U11"), Term.Bound.AT_MOST, 0.25, 1, 1);
        game.accept(game.one(USG), offer(CNC, atMost));
        game.accept(game.one(CNG), offer(USG, atLeast(USG, "U11", 0.5, 1, 1)));
        game.accept(game.one(USG), new GameCommand.Accept(id(2)));
        assertThat(standing()).isEqualTo(Standing.EXPIRED);
        game.refuse(game.one(CNC), new GameCommand.Accept(id(1)), Reason.NOT_OPEN);
    }

    @Test
    void offersAreCounteredDeclinedWithdrawnAndExpire() {
        Term term = atLeast(USG, "U11", 0.5, 1, 1);
        game.accept(game.one(USG), offer(CNG, term));
        game.refuse(game.one(CNC), new GameCommand.Accept(id(1)), Reason.NO_SUCH_OFFER);
        game.refuse(game.one(USG), new GameCommand.Accept(id(1)), Reason.NO_SUCH_OFFER);
        game.accept(
                game.one(CNG),
                new GameCommand.Counter(
                        id(1),
                        new Proposal(USG, List.of(term), List.of(), true, Optional.of(game.now.plusSeconds(30)))));
        assertThat(standing()).isEqualTo(Standing.COUNTERED);
        game.later(30);
        assertThat(standing(id(2))).isEqualTo(Standing.EXPIRED);
        game.accept(game.one(USG), offer(CNG, term));
        game.accept(game.one(CNG), new GameCommand.Decline(id(3)));
        game.accept(game.one(USG), offer(CNG, term));
        game.accept(game.one(USG), new GameCommand.Withdraw(id(4)));
        game.accept(game.one(USG), offer(CNG, term));
        game.until(Phase.SEALING);
        assertThat(standing(id(5))).isEqualTo(Standing.EXPIRED);
        game.refuse(game.one(USG), offer(CNG, term), Reason.WRONG_PHASE);
    }

    @Test
    void whereThereAreNoDealsNothingIsOffered() {
        game = TestGame.drafting(3, 4, TestGame.with(Rules.Deals.NONE));
        game.refuse(game.one(USG), offer(CNG, atLeast(USG, "U11", 0.5, 1, 1)), Reason.NO_DEALS);
    }

    @Test
    void anAnnouncementThatIsWithdrawnCostsTrustAndOneThatIsKeptGains() {
        TestGame withdrawn = TestGame.drafting(3, 4, TestGame.settings());
        withdrawn.accept(
                withdrawn.one(USG),
                new GameCommand.Draft(1, TestGame.one("U1", 0.25), Optional.of(TestGame.one("U1", 0.75))));
        withdrawn.sign(USG);
        withdrawn.until(Phase.READING);
        assertThat(withdrawn
                        .member(CNC)
                        .table()
                        .reveals()
                        .getFirst()
                        .announced()
                        .get(USG))
                .isEqualTo(TestGame.one("U1", 0.75));
        withdrawn.until(Phase.DRAFTING);
        TestGame kept = withdrawn.copy();
        withdrawn.seal(USG, TestGame.one("U1", 0.5));
        kept.seal(USG, TestGame.one("U1", 0.8));
        assertThat(judged(withdrawn)).isFalse();
        assertThat(judged(kept)).isTrue();
    }

    private static boolean judged(TestGame game) {
        game.until(Phase.READING);
        return Boolean.TRUE.equals(game.state.played().getLast().kept().get(USG));
    }

    private static double trust(TestGame game) {
        return TestGame.GAME.curves(game.state, 1).world().at("TRUST", 2);
    }

    private static Term atLeast(RoleId role, String lever, double level, int from, int to) {
        return new Term(role, new LeverId(lever), Term.Bound.AT_LEAST, level, from, to);
    }

    private static GameCommand offer(RoleId to, Term... terms) {
        return new GameCommand.MakeOffer(new Proposal(to, List.of(terms), List.of(), false, Optional.empty()));
    }

    private void deal(Term term) {
        deal(term, false);
    }

    private void deal(Term term, boolean secret) {
        Proposal proposal = new Proposal(CNG, List.of(term), List.of(), secret, Optional.empty());
        game.accept(game.one(USG), new GameCommand.MakeOffer(proposal));
        game.accept(game.one(CNG), new GameCommand.Accept(id(1)));
    }

    /** Of the offers in their order, from 1. */
    private OfferId id(int number) {
        return game.state.negotiation().bargains().get(number - 1).offer().id();
    }

    private Standing standing() {
        return standing(id(1));
    }

    private Standing standing(OfferId id) {
        return game.state.negotiation().find(id).orElseThrow().standing();
    }
}
