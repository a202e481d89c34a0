package org.chokepoint.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;

/** Does anything that the rules allow, and now and then misses the deadline or goes back on a deal. The same seed and view give the same moves. */
record RandomBot(Scenario scenario, long seed) implements Bot {

    private static final double MISSES = 0.1;
    private static final double BREAKS = 0.3;
    private static final double ANNOUNCES = 0.3;
    private static final double ACCEPTS = 0.6;
    private static final int OFFERS = 2;
    private static final int STEPS = 4;

    @Override
    public List<GameCommand> moves(GameView.Member view) {
        Phase phase = view.table().phase();
        if (view.sealed().isPresent() || !phase.isOpenForOrders()) {
            return List.of();
        }
        if (phase == Phase.DRAFTING) {
            List<GameCommand> talks = talks(view);
            if (!talks.isEmpty()) {
                return talks;
            }
        }
        SplittableRandom chance = chance(view, "order");
        boolean misses = chance.nextDouble() < MISSES;
        return misses || view.drafting().version() > 0 ? List.of() : orders(view, chance);
    }

    /** Answers to what was offered, or else an offer. */
    private List<GameCommand> talks(GameView.Member view) {
        List<GameCommand> talks = new ArrayList<>();
        RoleId own = view.role().id();
        int made = 0;
        for (Bargain bargain : view.offers()) {
            Offer offer = bargain.offer();
            boolean open = bargain.standing() == Standing.OPEN;
            made += offer.from().equals(own)
                            && offer.lastRound() >= view.table().round()
                    ? 1
                    : 0;
            if (open && offer.to().equals(own)) {
                talks.addAll(answer(view, offer));
            }
        }
        boolean dealing = view.table().settings().deals() != Rules.Deals.NONE;
        if (talks.isEmpty() && dealing && made < OFFERS) {
            talks.add(new GameCommand.MakeOffer(proposal(view, chance(view, "offer " + made))));
        }
        return talks;
    }

    private List<GameCommand> answer(GameView.Member view, Offer offer) {
        boolean accepts = chance(view, "answer " + offer.id().value()).nextDouble() < ACCEPTS;
        GameCommand decline = new GameCommand.Decline(offer.id());
        return accepts ? List.of(new GameCommand.Accept(offer.id()), decline) : List.of(decline);
    }

    private Proposal proposal(GameView.Member view, SplittableRandom chance) {
        List<RoleId> others = scenario.roles().stream()
                .map(Role::id)
                .filter(role -> !role.equals(view.role().id()))
                .toList();
        RoleId to = others.get(chance.nextInt(others.size()));
        List<Term> terms = new ArrayList<>();
        terms.add(term(view, view.role().id(), chance));
        if (chance.nextBoolean()) {
            terms.add(term(view, to, chance));
        }
        List<Term> conditions = chance.nextInt(3) == 0 ? List.of(term(view, to, chance)) : List.of();
        return new Proposal(to, terms, conditions, chance.nextBoolean(), Optional.empty());
    }

    private Term term(GameView.Member view, RoleId role, SplittableRandom chance) {
        List<Lever> levers = scenario.role(role).levers();
        Term.Bound bound = Term.Bound.values()[chance.nextInt(Term.Bound.values().length)];
        int from = view.table().round();
        int to = Math.min(view.table().rounds(), from + chance.nextInt(2));
        LeverId lever = levers.get(chance.nextInt(levers.size())).id();
        return new Term(role, lever, bound, level(chance), from, to);
    }

    private List<GameCommand> orders(GameView.Member view, SplittableRandom chance) {
        boolean keeps = view.table().settings().deals() != Rules.Deals.BREAKABLE || chance.nextDouble() >= BREAKS;
        Order order = new Means(view, scenario.calendar().quartersPerRound(), keeps).nearest(anything(view, chance));
        Optional<Order> next = chance.nextDouble() < ANNOUNCES ? Optional.of(anything(view, chance)) : Optional.empty();
        int round = view.table().round();
        List<GameCommand> moves = new ArrayList<>(forecasts(round, chance));
        moves.add(new GameCommand.Draft(round, order, next));
        moves.add(new GameCommand.Sign(round, view.drafting().version() + 1));
        return moves;
    }

    private static Order anything(GameView.Member view, SplittableRandom chance) {
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        view.role().levers().forEach(lever -> levels.put(lever.id(), level(chance)));
        return new Order(levels);
    }

    private List<GameCommand> forecasts(int round, SplittableRandom chance) {
        List<GameCommand> forecasts = new ArrayList<>();
        for (Question question : scenario.questions()) {
            Answer answer = switch (question.kind()) {
                case Question.Kind.Interval(String unit, double low, double high) -> {
                    double one = chance.nextDouble(low, high);
                    double other = chance.nextDouble(low, high);
                    yield new Answer.Interval(Math.min(one, other), Math.max(one, other));
                }
                case Question.Kind.Chance level -> new Answer.Chance(chance.nextDouble());
            };
            forecasts.add(new GameCommand.Forecast(round, question.id(), answer));
        }
        return forecasts;
    }

    private static double level(SplittableRandom chance) {
        return chance.nextInt(STEPS + 1) / (double) STEPS;
    }

    private SplittableRandom chance(GameView.Member view, String words) {
        String place = view.role().id().value() + " " + view.table().round() + " " + words;
        return new SplittableRandom(Chance.seed(seed, place));
    }
}
