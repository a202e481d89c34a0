package org.chokepoint.game;

import static org.chokepoint.game.Decision.rejected;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.dynamics.Range;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Forecast;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** The rules of play: what a command leads to, and what an event changes. Both pure. */
public final class Game {

    private final Scenario scenario;
    private final Truth truth;

    /** @param uncertain what the hidden truth of a game is drawn from */
    public Game(Scenario scenario, World world, List<Range> uncertain) {
        this.scenario = scenario;
        this.truth = new Truth(world, uncertain);
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The world with all orders up to a round that is over, and the reference policy with the same events. */
    public Games.Curves curves(GameState state, int round) {
        World world = truth.of(state);
        Course course = Courses.of(scenario, state, round);
        return new Games.Curves(world.run(course), world.reference(course.events()));
    }

    /** Two courses with the others as a team assumes them: one in mind, and the one it is held against. */
    public record Previewed(Course held, Course drafted) {}

    /** What a team has in mind; nothing while no round is to be decided. */
    public Optional<Previewed> previewed(GameState state, RoleId role) {
        return new Foreseen(scenario, truth.best(), state).drafted(scenario.role(role));
    }

    /** The draft of a team without terms and with them; nothing while no round is to be decided. */
    public Optional<Previewed> agreed(GameState state, RoleId role, List<Term> terms) {
        return new Foreseen(scenario, truth.best(), state).agreed(scenario.role(role), terms);
    }

    /** @param foresight what is to be expected of a course */
    public Optional<Reading> reading(
            GameState state, Viewer.Member reader, int round, Function<Course, Outlook> foresight) {
        if (round < 1 || round > state.played().size()) {
            return Optional.empty();
        }
        Role role = scenario.role(reader.role());
        Outlook expected = foresight.apply(new Foreseen(scenario, truth.best(), state).sealed(role, round));
        return new ReadingDesk(scenario, state, round, curves(state, round)).of(role, reader.seat(), expected);
    }

    /** Those that play by these rules; they know no hidden truth. */
    public Bots bots() {
        return new Bots(scenario, truth.best());
    }

    /** A forecast of courses of this scenario, which knows no hidden truth; compiles the model. */
    public Forecast forecast() {
        return new Forecast(truth.best(), truth.uncertain(), 1);
    }

    public Decision decide(GameState state, Actor actor, GameCommand command, Instant now) {
        if (command instanceof GameCommand.Open open) {
            return Opening.open(state, actor, open, truth.best());
        }
        if (state.phase() == Phase.NEW) {
            return rejected(Reason.WRONG_PHASE);
        }
        return decide(new Board(scenario, truth.of(state), state, now), actor, command);
    }

    private static Decision decide(Board board, Actor actor, GameCommand command) {
        return switch (command) {
            case GameCommand.Open open -> rejected(Reason.OPEN_ALREADY);
            case GameCommand.TakeSeat(SeatId seat) -> Opening.takeSeat(board, actor, seat);
            case GameCommand.Tick tick -> new Rounds(board).tick();
            case GameCommand.ReportProblem(String key) -> Talking.report(board, actor, key);
            case GameCommand.HandOver over -> Talking.handOver(board, actor, over);
            case GameCommand.Driving driving ->
                board.isDriver(actor) ? driven(board, driving) : rejected(Reason.NOT_INSTRUCTOR);
            case GameCommand.Playing playing ->
                actor instanceof Actor.Player(var seat)
                                && board.state().roleOf(seat).isPresent()
                        ? played(board, seat, playing)
                        : rejected(Reason.NOT_SEATED);
        };
    }

    private static Decision driven(Board board, GameCommand.Driving command) {
        return switch (command) {
            case GameCommand.MoveOn on -> new Rounds(board).moveOn(on);
            case GameCommand.Finish finish -> new Rounds(board).finish();
            case GameCommand.Pause pause -> new Clocks(board).pause();
            case GameCommand.Resume resume -> new Clocks(board).resume();
            case GameCommand.Extend(int seconds) -> new Clocks(board).extend(seconds);
            case GameCommand.PlayCard(String card) -> new Deck(board).playCard(card);
            case GameCommand.AnswerAppeal answer -> new Missing(board).answer(answer);
        };
    }

    private static Decision played(Board board, SeatId seat, GameCommand.Playing command) {
        return switch (command) {
            case GameCommand.ReadBriefing read -> Talking.readBriefing(board, seat);
            case GameCommand.Draft draft -> new Drafting(board, seat).draft(draft);
            case GameCommand.Restore(int round, int version) -> new Drafting(board, seat).restore(round, version);
            case GameCommand.Sign(int round, int version) -> new Drafting(board, seat).sign(round, version);
            case GameCommand.TakeBackSignature(int round) -> new Drafting(board, seat).takeBack(round);
            case GameCommand.Message message -> Talking.message(board, seat, message);
            case GameCommand.MakeStatement(String key) -> Talking.state(board, seat, key);
            case GameCommand.Memo(String key) -> Talking.memo(board, seat, key);
            case GameCommand.WriteNote(String key) -> Talking.note(board, seat, key);
            case GameCommand.MakeOffer(Proposal proposal) ->
                new Bargaining(board, seat).offer(proposal, Optional.empty());
            case GameCommand.Counter counter -> new Bargaining(board, seat).counter(counter);
            case GameCommand.Accept(var offer) -> new Bargaining(board, seat).accept(offer);
            case GameCommand.Decline(var offer) -> new Bargaining(board, seat).decline(offer);
            case GameCommand.Withdraw(var offer) -> new Bargaining(board, seat).withdraw(offer);
            case GameCommand.Assume assume -> Foresight.assume(board, seat, assume);
            case GameCommand.Forecast forecast -> Foresight.forecast(board, seat, forecast);
            case GameCommand.Appeal appeal -> new Missing(board).appeal(seat);
        };
    }

    public static GameState apply(GameState state, GameEvent event) {
        return switch (event) {
            case GameEvent.Opened opened -> Fold.opened(opened);
            case GameEvent.SeatTaken(var seat, var role) -> state.withSeat(seat, role);
            case GameEvent.PhaseBegun begun -> Fold.begun(state, begun);
            case GameEvent.Paused(Instant at) -> Fold.paused(state, at);
            case GameEvent.Resumed(Instant at) -> Fold.resumed(state, at);
            case GameEvent.Extended(Instant until) -> Fold.until(state, until);
            case GameEvent.BriefingRead(var seat) -> state.withRead(GameState.plus(state.read(), seat.value()));
            case GameEvent.ForecastGiven(var seat, int round, String question, var answer) ->
                state.with(new GivenForecast(seat, round, question, answer));
            case GameEvent.CardDrawn card -> state.with(card);
            case GameEvent.IntelligenceGathered(int round, var estimates) -> state.withEstimates(estimates);
            case GameEvent.OfTeam team -> Fold.team(state, team);
            case GameEvent.OfTalk said -> state.with(Fold.talk(state.talk(), said));
            case GameEvent.OfOffer offer -> state.with(Fold.offer(state.negotiation(), offer));
            case GameEvent.OfRound told -> Fold.round(state, told);
            case GameEvent.Finished finished -> Fold.ended(state, Phase.FINISHED);
        };
    }
}
