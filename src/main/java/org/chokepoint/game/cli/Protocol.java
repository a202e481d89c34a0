package org.chokepoint.game.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.game.Match;
import org.chokepoint.game.Played;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Term;
import org.chokepoint.negotiation.Verdict;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Score;
import tools.jackson.databind.json.JsonMapper;

/** A game that is over as one line of JSON: the version of the model; by round its cards, orders, announcements, verdicts on deals and scores; then all offers. */
record Protocol(String scenario, ModelVersion model, long seed, Map<RoleId, String> bots, Match.Result result) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scenario", scenario);
        all.put("modelVersion", model.id());
        all.put("seed", seed);
        all.put("bots", byRole(bots));
        List<Object> rounds = new ArrayList<>();
        for (int round = 1; round <= result.rounds().size(); round++) {
            rounds.add(round(round, result.rounds().get(round - 1)));
        }
        all.put("rounds", rounds);
        all.put("offers", result.offers().stream().map(Protocol::offer).toList());
        return JSON.writeValueAsString(all);
    }

    private Map<String, Object> round(int number, Played played) {
        Map<String, Object> round = new LinkedHashMap<>();
        round.put("round", number);
        round.put(
                "cards",
                result.cards().stream()
                        .filter(card -> card.round() == number)
                        .map(card -> card.card())
                        .toList());
        round.put("orders", orders(played.orders()));
        round.put("byRule", byRole(played.defaults()));
        round.put("announced", orders(played.announced()));
        round.put("kept", byRole(played.kept()));
        round.put("verdicts", played.verdicts().stream().map(Protocol::verdict).toList());
        Map<String, Object> scores = new TreeMap<>();
        played.scores().forEach((role, score) -> scores.put(role.value(), score(score)));
        round.put("scores", scores);
        return round;
    }

    private static Map<String, Object> orders(Map<RoleId, Order> orders) {
        Map<String, Object> byRole = new TreeMap<>();
        orders.forEach((role, order) -> {
            Map<String, Double> levels = new LinkedHashMap<>();
            order.levels().forEach((lever, level) -> levels.put(lever.value(), level));
            byRole.put(role.value(), levels);
        });
        return byRole;
    }

    private static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("offer", verdict.deal().value());
        told.put("standing", verdict.standing());
        told.put("brokenBy", verdict.brokenBy().stream().map(RoleId::value).toList());
        return told;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("total", score.total());
        told.put("moneyLeft", score.moneyLeft());
        Map<String, Double> parts = new LinkedHashMap<>();
        score.parts().forEach(part -> parts.put(part.label(), part.points()));
        told.put("parts", parts);
        return told;
    }

    private static Map<String, Object> offer(Bargain bargain) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("offer", bargain.offer().id().value());
        told.put("from", bargain.offer().from().value());
        told.put("to", bargain.offer().to().value());
        told.put("secret", bargain.offer().secret());
        told.put("standing", bargain.standing());
        told.put("terms", bargain.offer().terms().stream().map(Protocol::term).toList());
        told.put(
                "conditions",
                bargain.offer().conditions().stream().map(Protocol::term).toList());
        return told;
    }

    private static String term(Term term) {
        String bound = switch (term.bound()) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case EXACTLY -> "=";
        };
        return "%s %s %s, rounds %d to %d"
                .formatted(term.lever().value(), bound, term.level(), term.fromRound(), term.toRound());
    }

    private static <V> Map<String, V> byRole(Map<RoleId, V> values) {
        Map<String, V> named = new TreeMap<>();
        values.forEach((role, value) -> named.put(role.value(), value));
        return named;
    }
}
