package org.chokepoint.game;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chokepoint.account.SeatId;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Score;

/**
 * All that one viewer may know of a game. There is no field for what a viewer may not know. Texts lie beside the log under the keys
 * that a view names.
 */
public sealed interface GameView {

    /** What everybody may know. */
    Table table();

    /**
     * The public state. {@code deals} are the public ones and those that were broken; {@code cards} what has happened, in its order;
     * {@code sealed} how many teams have sealed; {@code solo} says that nobody instructs and one plays against bots.
     */
    record Table(
            String scenario,
            String title,
            Settings settings,
            boolean solo,
            Phase phase,
            int round,
            int rounds,
            Timing timing,
            int sealed,
            int teams,
            List<Reveal> reveals,
            List<Talk.Statement> statements,
            List<Bargain> deals,
            List<Drawn> cards) {}

    /** When the phase ends by itself, and since when the game is paused. */
    record Timing(Optional<Instant> until, Optional<Instant> pausedAt) {}

    /** A card that was drawn, or thrown in by the instructor. */
    record Drawn(String card, int round, boolean thrownIn) {}

    /**
     * A round that is over. {@code announced} is what each role announced for the next round, {@code kept} whether it kept what it had
     * announced for this one; {@code broken} are the deals that came to light as broken; {@code outcomes} answer the questions by their ids.
     */
    record Reveal(
            int round,
            Map<RoleId, Moves> moves,
            Map<RoleId, Score> scores,
            Map<RoleId, Order> announced,
            Map<RoleId, Boolean> kept,
            List<Bargain> broken,
            Map<String, Double> outcomes) {}

    /** {@code before} are the levels in force until then. */
    record Moves(Order before, Order after, Optional<DefaultRule> byRule) {}

    /** The view of one member of a team. */
    record Member(
            Table table,
            Role role,
            SeatId seat,
            String background,
            Team team,
            Order present,
            double purse,
            Drafting drafting,
            Optional<Receipt> sealed,
            Optional<ByRule> missed,
            Appealing appeal,
            List<Bargain> offers,
            List<Talk.Letter> letters,
            List<Report> intelligence,
            Map<RoleId, Stance> assumptions,
            List<Forecasted> forecasts,
            List<Talk.Memo> memos,
            List<String> notes)
            implements GameView {}

    /**
     * {@code holders} lacks the offices that belong to everybody; {@code mine} are those that this seat may use; {@code read} says
     * that this seat has read its briefing.
     */
    record Team(List<SeatId> seats, Map<Office, SeatId> holders, Set<Office> mine, boolean read) {}

    /**
     * The draft of a team; version 0 are the levels in force, before anybody has drafted. {@code turned} are the keys that the newest
     * version has, of {@code keys} that it needs.
     */
    record Drafting(int version, Order order, Order next, List<DraftVersion> history, List<SeatId> turned, int keys) {}

    /** A card of the scenario's intelligence, with the number that its text leaves open. */
    record Report(String card, OptionalDouble estimate) {}

    /**
     * A question of a round: one's own answer; and after the round its outcome, one's own loss, where less is better, and the answers of
     * the whole class without names, in the order of their values; none where so few answered that names could be guessed.
     */
    record Forecasted(
            int round,
            String question,
            Optional<Answer> own,
            OptionalDouble outcome,
            OptionalDouble loss,
            List<Answer> everybody) {}

    /** The view of the instructor: who is ready, what is said and offered, and what is wrong; not what anybody is about to order. */
    record Instructor(
            Table table,
            List<TeamStatus> teams,
            List<Talk.Letter> letters,
            List<Bargain> offers,
            List<Talk.Problem> problems)
            implements GameView {}

    /** How far a team is in the present round; {@code turned} counts the keys in its draft, {@code computed} says that a bot plays it. */
    record TeamStatus(
            RoleId role,
            String name,
            List<SeatId> seats,
            Map<Office, SeatId> holders,
            int read,
            boolean drafted,
            int turned,
            boolean sealed,
            Optional<DefaultRule> missed,
            Appealing appeal,
            boolean computed) {}

    /** The view of the projector: seats by role as counts. */
    record Projector(Table table, Map<RoleId, Integer> seats) implements GameView {}

    /** The projection of a state for a viewer. */
    static GameView of(Scenario scenario, GameState state, Viewer viewer) {
        return new Projection(scenario, state).of(viewer);
    }
}
