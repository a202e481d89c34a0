package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Violation;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Rules;

/** A team drafts its order and signs it with two keys. */
final class Drafting {

    static final double SLACK = 1e-9;
    private static final Order NOTHING = new Order(Map.of());

    private final Board board;
    private final SeatId seat;
    private final Role role;
    private final TeamState team;

    Drafting(Board board, SeatId seat) {
        this.board = board;
        this.seat = seat;
        this.role = board.role(seat);
        this.team = board.team(role);
    }

    /** Changes only the levers named, so that two who draft at once both count. */
    Decision draft(GameCommand.Draft draft) {
        Order order = board.state().drafted(role).with(draft.changes());
        Order next = draft.next().orElseGet(this::announced);
        return open(draft.round())
                .or(() -> unfit(order, role.levers().size()))
                .or(() -> unfit(next, next.levels().size()))
                .or(() -> next.equals(announced()) ? Optional.empty() : office(Office.LEAD))
                .orElseGet(() -> accepted(new GameEvent.OrderDrafted(seat, role.id(), draft.round(), order, next)));
    }

    Decision restore(int round, int version) {
        if (version < 1 || version > team.version()) {
            return rejected(Reason.NO_SUCH_VERSION);
        }
        DraftVersion old = team.history().get(version - 1);
        return open(round)
                .orElseGet(() -> accepted(new GameEvent.OrderDrafted(seat, role.id(), round, old.order(), old.next())));
    }

    Decision sign(int round, int version) {
        Order order = board.state().drafted(role);
        return open(round)
                .or(() -> changed(version))
                .or(() -> overBudget(order))
                .or(() -> againstDeals(order))
                .or(() -> team.keys().contains(seat)
                        ? Optional.of(new Decision.Rejected(Refusal.by(Reason.SIGNED_ALREADY, team.keys())))
                        : Optional.empty())
                .orElseGet(() -> turned(round, version, order));
    }

    Decision takeBack(int round) {
        List<SeatId> keys = team.keys();
        if (keys.isEmpty()) {
            return open(round).orElseGet(() -> rejected(Reason.NOT_SIGNED));
        }
        return open(round)
                .or(() -> keys.contains(seat) ? Optional.empty() : office(Office.LEAD))
                .orElseGet(() -> new Decision.Accepted(keys.stream()
                        .<GameEvent>map(key -> new GameEvent.SignatureTakenBack(key, role.id(), round))
                        .toList()));
    }

    private Order announced() {
        return team.newest().map(DraftVersion::next).orElse(NOTHING);
    }

    private Decision turned(int round, int version, Order order) {
        boolean alone = board.state().members(role.id()).size() < 2;
        if (team.keys().isEmpty() && !alone) {
            return accepted(new GameEvent.SignatureGiven(seat, role.id(), round, version));
        }
        List<SeatId> signers = GameState.plus(team.keys(), seat);
        List<GameEvent> events = new ArrayList<>();
        events.add(new GameEvent.OrderSealed(signers, role.id(), round, order, announced(), board.now()));
        board.state()
                .negotiation()
                .standing(Standing.OPEN)
                .filter(offer -> offer.from().equals(role.id()))
                .map(Offer::id)
                .forEach(offer -> events.add(new GameEvent.OfferWithdrawn(seat, offer)));
        Board sealed = board.after(events);
        if (closes(sealed)) {
            events.addAll(new Resolution(sealed).close());
        }
        return new Decision.Accepted(events);
    }

    /** The last order closes a round at once when nobody has to press for it. */
    private static boolean closes(Board board) {
        Stage stage = board.state().stage();
        boolean waits = stage.pausedAt().isPresent();
        boolean timed = stage.phase() != Phase.DRAFTING && stage.until().isPresent() && !waits;
        return switch (stage.phase()) {
            case APPEALS ->
                timed
                        && board.scenario().roles().stream()
                                .map(board::team)
                                .allMatch(team -> team.sealed().isPresent() || team.appeal() == Appealing.DECLINED);
            case DRAFTING, SEALING -> board.allSealed() && (board.isSolo() || timed);
            case NEW, LOBBY, BRIEFING, READING, FINISHED -> false;
        };
    }

    private Optional<Decision> open(int round) {
        if (team.sealed().isPresent()) {
            return Optional.of(new Decision.Rejected(
                    Refusal.by(Reason.SEALED_ALREADY, team.sealed().get().signers())));
        }
        Phase phase = board.state().phase();
        boolean granted = phase == Phase.APPEALS && team.appeal() == Appealing.GRANTED;
        return round == board.state().round() && (phase.isOpenForOrders() || granted)
                ? Optional.empty()
                : Optional.of(rejected(Reason.WRONG_PHASE));
    }

    private Optional<Decision> unfit(Order order, int size) {
        boolean own = order.levels().size() == size
                && order.levels().keySet().stream()
                        .allMatch(lever -> role.lever(lever).isPresent());
        if (!own) {
            return Optional.of(rejected(Reason.WRONG_LEVERS));
        }
        boolean inRange = order.levels().values().stream().allMatch(level -> level >= 0 && level <= 1);
        return inRange ? Optional.empty() : Optional.of(rejected(Reason.OUT_OF_RANGE));
    }

    private Optional<Decision> changed(int version) {
        return version == team.version()
                ? Optional.empty()
                : Optional.of(new Decision.Rejected(Refusal.by(
                        Reason.DRAFT_CHANGED,
                        team.newest().map(DraftVersion::seat).stream().toList())));
    }

    private Optional<Decision> overBudget(Order order) {
        double over = over(board, role, order);
        return over > SLACK
                ? Optional.of(new Decision.Rejected(new Refusal(Reason.OVER_BUDGET, over)))
                : Optional.empty();
    }

    /** What an order costs above what its role may spend in this round. */
    static double over(Board board, Role role, Order order) {
        return role.cost(order) * board.scenario().calendar().quartersPerRound()
                - board.state().purse(board.scenario(), role);
    }

    private Optional<Decision> againstDeals(Order order) {
        if (board.state().settings().deals() != Rules.Deals.BINDING) {
            return Optional.empty();
        }
        return board
                .state()
                .negotiation()
                .violations(role.id(), order, board.state().round())
                .stream()
                .findFirst()
                .map(Drafting::breaks);
    }

    private static Decision breaks(Violation violation) {
        return new Decision.Rejected(new Refusal(
                Reason.BREAKS_DEAL,
                violation.term().level(),
                List.of(),
                Optional.of(violation.deal()),
                Optional.of(violation.term().lever())));
    }

    private Optional<Decision> office(Office office) {
        return board.offices(role).mayUse(seat, office)
                ? Optional.empty()
                : Optional.of(notYourOffice(board, role, office));
    }

    static Decision notYourOffice(Board board, Role role, Office office) {
        SeatId holder = board.offices(role).holders().get(office);
        return new Decision.Rejected(Refusal.by(
                Reason.NOT_YOUR_OFFICE, Optional.ofNullable(holder).stream().toList()));
    }
}
