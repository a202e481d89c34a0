package org.chokepoint.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Negotiation;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.Order;

/** Orders what it wishes, as far as its means go, keeps its deals, and accepts what binds it to nothing else. */
record SteadyBot(int quarters, Function<GameView.Member, Order> wish) implements Bot {

    @Override
    public List<GameCommand> moves(GameView.Member view) {
        if (view.sealed().isPresent() || !view.table().phase().isOpenForOrders()) {
            return List.of();
        }
        List<GameCommand> answers = answers(view);
        return answers.isEmpty() ? signed(view, new Means(view, quarters, true).nearest(wish.apply(view))) : answers;
    }

    /** A first draft and its signature. */
    static List<GameCommand> signed(GameView.Member view, Order order) {
        int round = view.table().round();
        int version = view.drafting().version();
        return List.of(new GameCommand.Draft(round, order, Optional.empty()), new GameCommand.Sign(round, version + 1));
    }

    /** An acceptance that is refused is followed by a refusal of its own. */
    private List<GameCommand> answers(GameView.Member view) {
        List<GameCommand> answers = new ArrayList<>();
        for (Bargain received : view.offers()) {
            Offer offer = received.offer();
            if (received.standing() == Standing.OPEN
                    && offer.to().equals(view.role().id())) {
                if (isKeptAnyway(view, offer)) {
                    answers.add(new GameCommand.Accept(offer.id()));
                }
                answers.add(new GameCommand.Decline(offer.id()));
            }
        }
        return view.table().phase() == Phase.DRAFTING ? answers : List.of();
    }

    private boolean isKeptAnyway(GameView.Member view, Offer offer) {
        Order order = wish.apply(view);
        Negotiation bound = new Negotiation(List.of(new Bargain(offer, Standing.ACCEPTED, Set.of())));
        for (int round = view.table().round(); round <= offer.lastRound(); round++) {
            if (!bound.violations(view.role().id(), order, round).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
