package org.chokepoint.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.StepSeries;

/**
 * What a model is given for a course. All courses of a scenario name the same inputs in the same order, so that the model is compiled
 * once; what a course says nothing of is left to the model.
 */
final class CourseInputs {

    /** A series of the model that says what is known ahead of a lever: by so many quarters at most. */
    private record Ahead(String series, LeverId lever, double lead) {}

    /** A surprise leaves these at the lever's present value. */
    private static final List<Ahead> AHEAD = List.of(
            new Ahead("U1_announced_1", new LeverId("U1"), 1),
            new Ahead("U2_announced_1", new LeverId("U2"), 1),
            new Ahead("U2_announced_2", new LeverId("U2"), 2),
            new Ahead("U3_announced", new LeverId("U3"), 0.6));

    private static final StepSeries NEVER = new StepSeries(List.of(new StepSeries.Step(Double.POSITIVE_INFINITY, 0)));

    private final Scenario.Calendar calendar;
    private final Draw draw;
    private final Set<String> names = new LinkedHashSet<>();

    CourseInputs(Scenario scenario, Model model, Draw draw) {
        this.calendar = scenario.calendar();
        this.draw = draw;
        names.add("rules_in_play");
        Set<LeverId> levers = new LinkedHashSet<>();
        scenario.roles().forEach(role -> role.levers().forEach(lever -> levers.add(lever.id())));
        scenario.situations()
                .forEach(situation -> levers.addAll(situation.levels().levels().keySet()));
        levers.forEach(lever -> names.add(lever.value()));
        AHEAD.stream().filter(ahead -> levers.contains(ahead.lever())).forEach(ahead -> names.add(ahead.series()));
        scenario.cards().forEach(card -> card.effects().forEach(effect -> names.add(effect.input())));
        if (model.variable(World.TRUST).isPresent()) {
            names.add(World.TRUST);
        }
    }

    static Set<LeverId> announceable() {
        return AHEAD.stream().map(Ahead::lever).collect(Collectors.toUnmodifiableSet());
    }

    /** @param past what a happening gives way to when it is over */
    Inputs of(Course course, Happenings past) {
        Map<String, StepSeries> given = orders(course);
        given.putAll(past.series(Stream.concat(course.events().stream(), course.conduct().stream())
                .toList()));
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(given.keySet());
        Inputs inputs = Inputs.none().until(calendar.horizon());
        for (String name : all) {
            inputs = inputs.with(name, given.getOrDefault(name, NEVER));
        }
        for (Map.Entry<String, Double> parameter : draw.parameters().entrySet()) {
            inputs = inputs.with(parameter.getKey(), parameter.getValue());
        }
        return inputs;
    }

    private Map<String, StepSeries> orders(Course course) {
        Map<String, StepSeries> given = new LinkedHashMap<>();
        given.put("rules_in_play", new StepSeries(List.of(new StepSeries.Step(calendar.start(), 1))));
        Set<LeverId> ordered = course.rounds().isEmpty()
                ? Set.of()
                : course.rounds().getFirst().levels().keySet();
        for (LeverId lever : ordered) {
            given.put(lever.value(), series(new Ahead(lever.value(), lever, 0), course.rounds(), List.of()));
        }
        for (Ahead ahead : AHEAD) {
            if (ordered.contains(ahead.lever())) {
                given.put(ahead.series(), series(ahead, course.rounds(), course.announced()));
            }
        }
        return given;
    }

    /**
     * What is announced for a round is in the series from its lead before that round on, at most a whole round before; what is ordered
     * is in it from the start of the round.
     */
    private StepSeries series(Ahead ahead, List<Order> rounds, List<Announced> announced) {
        Map<Double, Double> levels = new TreeMap<>();
        for (int round = 1; round <= rounds.size(); round++) {
            levels.put((double) calendar.startOf(round), rounds.get(round - 1).level(ahead.lever()));
        }
        for (Announced next : announced) {
            if (next.lever().equals(ahead.lever()) && next.round() > 1 && next.round() <= rounds.size() + 1) {
                double start = calendar.startOf(next.round());
                levels.put(start - Math.min(ahead.lead(), calendar.quartersPerRound()), next.level());
                levels.putIfAbsent(start, rounds.get(next.round() - 2).level(ahead.lever()));
            }
        }
        return new StepSeries(levels.entrySet().stream()
                .map(step -> new StepSeries.Step(step.getKey(), step.getValue()))
                .toList());
    }
}
