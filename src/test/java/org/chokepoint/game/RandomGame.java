package org.chokepoint.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chokepoint.account.Actor;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;

/** A game in which eight people and an instructor do anything at any time. The same seed gives the same game. */
final class RandomGame {

    final TestGame game;
    private final SplittableRandom chance;
    private int keys;

    private RandomGame(TestGame game, SplittableRandom chance) {
        this.game = game;
        this.chance = chance;
    }

    static TestGame of(long seed, int steps) {
        SplittableRandom chance = new SplittableRandom(seed);
        Rules.Deals deals = Rules.Deals.values()[1 + chance.nextInt(2)];
        TestGame game = new TestGame()
                .opened(seed, chance.nextBoolean() ? TestGame.with(deals) : TestGame.timed(deals))
                .seated(8);
        RandomGame random = new RandomGame(game, chance);
        for (int step = 0; step < steps; step++) {
            random.step();
        }
        return game;
    }

    private void step() {
        int round = game.state.round();
        Phase phase = game.state.phase();
        Actor.Player player = TestGame.player(1 + chance.nextInt(8));
        RoleId own = game.state.roleOf(player.seat()).orElseThrow();
        switch (chance.nextInt(24)) {
            case 0 -> on(round, phase);
            case 1 -> time();
            case 3 -> game.attempt(TestGame.INSTRUCTOR, new GameCommand.PlayCard("E" + (1 + chance.nextInt(15))));
            case 4 -> game.attempt(TestGame.INSTRUCTOR, new GameCommand.AnswerAppeal(own, chance.nextBoolean()));
            case 2, 5, 6, 7, 8 -> game.attempt(player, draft(own, round));
            case 9, 10 -> game.attempt(player, TestGame.sign(game.state, own));
            case 11, 12, 13, 14 -> game.attempt(envoy(own), new GameCommand.MakeOffer(proposal(own, round)));
            case 15, 16, 17 -> game.attempt(envoy(own), answer(own));
            case 18 -> game.attempt(player, new GameCommand.Message(any(roles()).id(), key()));
            case 19 ->
                game.attempt(
                        player,
                        chance.nextBoolean() ? new GameCommand.MakeStatement(key()) : new GameCommand.Memo(key()));
            case 20 -> game.attempt(player, new GameCommand.Assume(any(roles()).id(), new Stance.History()));
            case 21 -> game.attempt(player, forecast(round));
            case 22 ->
                game.attempt(
                        player,
                        chance.nextBoolean() ? new GameCommand.Appeal() : new GameCommand.TakeBackSignature(round));
            default -> game.attempt(player, new GameCommand.Restore(round, 1 + chance.nextInt(3)));
        }
    }

    /** Most phases are long enough for something to happen in them; briefings and readings are short. */
    private void on(int round, Phase phase) {
        if (!phase.isOpenForOrders() || chance.nextInt(4) == 0) {
            game.attempt(TestGame.INSTRUCTOR, new GameCommand.MoveOn(round, phase));
        }
    }

    private Actor envoy(RoleId role) {
        return game.members(role).getLast();
    }

    private void time() {
        game.now = game.now.plusSeconds(chance.nextInt(60));
        switch (chance.nextInt(5)) {
            case 0 -> game.attempt(TestGame.INSTRUCTOR, new GameCommand.Pause());
            case 1 -> game.attempt(TestGame.INSTRUCTOR, new GameCommand.Resume());
            case 2 -> game.attempt(TestGame.INSTRUCTOR, new GameCommand.Extend(60));
            default -> game.attempt(new Actor.System(), new GameCommand.Tick());
        }
    }

    private GameCommand draft(RoleId own, int round) {
        Role role = TestGame.SCENARIO.role(own);
        Order order = TestGame.levels(role, index -> 0.25 * chance.nextInt(3));
        if (chance.nextInt(3) > 0) {
            return new GameCommand.Draft(round, order);
        }
        LeverId lever = any(role.levers()).id();
        return new GameCommand.Draft(round, order, Optional.of(new Order(Map.of(lever, 0.25 * chance.nextInt(5)))));
    }

    private GameCommand answer(RoleId own) {
        OfferId offer = game.state.negotiation().bargains().stream()
                .filter(bargain -> bargain.offer().to().equals(own))
                .map(bargain -> bargain.offer().id())
                .reduce(new OfferId(1), (first, second) -> second);
        return switch (chance.nextInt(6)) {
            case 0 -> new GameCommand.Decline(offer);
            case 1 -> new GameCommand.Withdraw(made(own));
            case 2 -> new GameCommand.Counter(offer, countering(own, offer));
            default -> new GameCommand.Accept(offer);
        };
    }

    private OfferId made(RoleId own) {
        return game.state.negotiation().bargains().stream()
                .filter(bargain -> bargain.offer().from().equals(own))
                .map(bargain -> bargain.offer().id())
                .reduce(new OfferId(1), (first, second) -> second);
    }

    private Proposal proposal(RoleId own, int round) {
        Role other = any(roles());
        List<Term> terms = new ArrayList<>();
        terms.add(term(TestGame.SCENARIO.role(own), round));
        if (chance.nextBoolean()) {
            terms.add(term(other, round));
        }
        List<Term> conditions = chance.nextInt(3) == 0 ? List.of(term(any(roles()), round)) : List.of();
        return new Proposal(other.id(), terms, conditions, chance.nextBoolean(), Optional.empty());
    }

    private Proposal countering(RoleId own, OfferId offer) {
        Proposal proposal = proposal(own, game.state.round());
        RoleId to = game.state
                .negotiation()
                .find(offer)
                .map(bargain -> bargain.offer().from())
                .orElse(own);
        Term term = term(TestGame.SCENARIO.role(to), game.state.round());
        return new Proposal(to, List.of(term), List.of(), proposal.secret(), proposal.expiry());
    }

    private Term term(Role role, int round) {
        Lever lever = any(role.levers());
        Term.Bound bound = Term.Bound.values()[chance.nextInt(3)];
        return new Term(
                role.id(), lever.id(), bound, 0.25 * chance.nextInt(4), round, Math.min(3, round + chance.nextInt(2)));
    }

    private GameCommand forecast(int round) {
        return chance.nextBoolean()
                ? new GameCommand.Forecast(round, "lag", new Answer.Interval(4, 4 + chance.nextInt(9)))
                : new GameCommand.Forecast(round, "metals", new Answer.Chance(chance.nextDouble()));
    }

    private String key() {
        return "key-" + ++keys;
    }

    private static List<Role> roles() {
        return TestGame.SCENARIO.roles();
    }

    private <T> T any(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
