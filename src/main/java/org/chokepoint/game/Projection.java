package org.chokepoint.game;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chokepoint.account.SeatId;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.Intelligence;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** Turns a state into views. */
record Projection(Scenario scenario, GameState state) {

    /** So many answers hide whose they are. */
    private static final int CROWD = 5;

    GameView of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Member(RoleId role, SeatId seat) -> member(scenario.role(role), seat);
            case Viewer.Instructor instructor -> instructor();
            case Viewer.Projector projector -> new GameView.Projector(table(), counts());
        };
    }

    private GameView.Table table() {
        Settings settings = state.opened() == null ? Settings.of(scenario) : state.settings();
        return new GameView.Table(
                scenario.slug(),
                scenario.title(),
                settings,
                state.opening().instructor().isEmpty(),
                state.phase(),
                state.round(),
                settings.rounds(scenario),
                new GameView.Timing(state.stage().until(), state.stage().pausedAt()),
                state.sealed(),
                scenario.roles().size(),
                IntStream.rangeClosed(1, state.played().size())
                        .mapToObj(this::reveal)
                        .toList(),
                state.talk().statements(),
                state.negotiation().bargains().stream()
                        .filter(Bargain::isPublic)
                        .map(Bargain::published)
                        .toList(),
                state.cards().stream()
                        .map(card -> new GameView.Drawn(card.card(), card.round(), card.thrownIn()))
                        .toList());
    }

    private GameView.Reveal reveal(int round) {
        Played played = state.played().get(round - 1);
        Map<RoleId, GameView.Moves> moves = new TreeMap<>();
        for (Role role : scenario.roles()) {
            Order after = played.orders().get(role.id());
            if (after != null) {
                Optional<DefaultRule> rule =
                        Optional.ofNullable(played.defaults().get(role.id()));
                moves.put(role.id(), new GameView.Moves(state.present(role, round - 1), after, rule));
            }
        }
        return new GameView.Reveal(
                round, moves, played.scores(), played.announced(), played.kept(), broken(played), played.outcomes());
    }

    private List<Bargain> broken(Played played) {
        return played.verdicts().stream()
                .filter(verdict -> verdict.standing() == Standing.BROKEN)
                .flatMap(verdict -> state.negotiation().find(verdict.deal()).stream())
                .toList();
    }

    private GameView.Member member(Role role, SeatId seat) {
        TeamState team = state.team(role.id());
        Offices offices = Offices.of(scenario, state, role.id());
        List<SeatId> members = state.members(role.id());
        return new GameView.Member(
                table(),
                role,
                seat,
                scenario.background(),
                new GameView.Team(
                        members,
                        offices.holders(),
                        offices.of(seat),
                        state.read().contains(seat.value())),
                state.present(role),
                state.purse(scenario, role),
                drafting(role, team, members),
                team.sealed(),
                team.missed(),
                team.appeal(),
                state.negotiation().bargains().stream()
                        .filter(bargain -> bargain.offer().isBetween(role.id()))
                        .toList(),
                state.talk().letters().stream()
                        .filter(letter -> letter.isBetween(role.id()))
                        .toList(),
                intelligence(role),
                assumptions(role, team),
                forecasts(seat),
                state.talk().memos().stream()
                        .filter(memo -> memo.seat().equals(seat))
                        .toList(),
                team.notes());
    }

    private GameView.Drafting drafting(Role role, TeamState team, List<SeatId> members) {
        return new GameView.Drafting(
                team.version(),
                state.drafted(role),
                team.newest().map(DraftVersion::next).orElse(new Order(Map.of())),
                team.history(),
                team.keys(),
                Math.clamp(members.size(), 1, 2));
    }

    /** What the role has learnt up to the present round. */
    private List<GameView.Report> intelligence(Role role) {
        return scenario.intelligence().stream()
                .filter(card -> card.role().equals(role.id()) && card.round() <= state.round())
                .map(this::report)
                .toList();
    }

    private GameView.Report report(Intelligence card) {
        Double estimate = state.estimates().get(card.id());
        return new GameView.Report(card.id(), estimate == null ? OptionalDouble.empty() : OptionalDouble.of(estimate));
    }

    private Map<RoleId, Stance> assumptions(Role role, TeamState team) {
        Map<RoleId, Stance> assumed = new TreeMap<>();
        scenario.roles().stream()
                .map(Role::id)
                .filter(other -> !other.equals(role.id()))
                .forEach(other -> assumed.put(other, team.stances().getOrDefault(other, new Stance.Hold())));
        return assumed;
    }

    private List<GameView.Forecasted> forecasts(SeatId seat) {
        return IntStream.rangeClosed(1, state.round())
                .boxed()
                .flatMap(round -> scenario.questions().stream().map(question -> forecasted(seat, round, question)))
                .toList();
    }

    private GameView.Forecasted forecasted(SeatId seat, int round, Question question) {
        List<GivenForecast> given = state.forecasts().stream()
                .filter(one -> one.round() == round && one.question().equals(question.id()))
                .toList();
        Optional<Answer> own = given.stream()
                .filter(one -> one.seat().equals(seat))
                .map(GivenForecast::answer)
                .findFirst();
        Double outcome = round <= state.played().size()
                ? state.played().get(round - 1).outcomes().get(question.id())
                : null;
        if (outcome == null) {
            return new GameView.Forecasted(
                    round, question.id(), own, OptionalDouble.empty(), OptionalDouble.empty(), List.of());
        }
        OptionalDouble loss = own.stream()
                .mapToDouble(answer -> ProperScore.loss(answer, outcome, above(question)))
                .findFirst();
        return new GameView.Forecasted(round, question.id(), own, OptionalDouble.of(outcome), loss, sorted(given));
    }

    private static double above(Question question) {
        return question.kind() instanceof Question.Kind.Chance(double above) ? above : 0;
    }

    /** By value, so that the order says nothing of who answered; nothing where so few did that names could be guessed. */
    private static List<Answer> sorted(List<GivenForecast> given) {
        if (given.size() < CROWD) {
            return List.of();
        }
        return given.stream()
                .map(GivenForecast::answer)
                .sorted(Comparator.comparingDouble(Projection::middle).thenComparingDouble(Projection::width))
                .toList();
    }

    private static double middle(Answer answer) {
        return switch (answer) {
            case Answer.Interval(double low, double high) -> (low + high) / 2;
            case Answer.Chance(double probability) -> probability;
        };
    }

    private static double width(Answer answer) {
        return switch (answer) {
            case Answer.Interval(double low, double high) -> high - low;
            case Answer.Chance chance -> 0;
        };
    }

    private GameView.Instructor instructor() {
        return new GameView.Instructor(
                table(),
                scenario.roles().stream().map(this::status).toList(),
                state.talk().letters(),
                state.negotiation().bargains(),
                state.talk().problems());
    }

    private GameView.TeamStatus status(Role role) {
        TeamState team = state.team(role.id());
        List<SeatId> members = state.members(role.id());
        int read = (int) members.stream()
                .filter(seat -> state.read().contains(seat.value()))
                .count();
        return new GameView.TeamStatus(
                role.id(),
                role.name(),
                members,
                Offices.of(scenario, state, role.id()).holders(),
                read,
                team.version() > 0,
                team.keys().size(),
                team.sealed().isPresent(),
                team.missed().map(ByRule::rule),
                team.appeal(),
                state.settings().bots().containsKey(role.id()));
    }

    private Map<RoleId, Integer> counts() {
        Map<RoleId, Integer> counts = new TreeMap<>();
        scenario.roles()
                .forEach(role -> counts.put(role.id(), state.members(role.id()).size()));
        return counts;
    }
}
