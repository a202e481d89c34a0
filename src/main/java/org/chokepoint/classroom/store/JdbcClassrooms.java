package org.chokepoint.classroom.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.account.UserId;
import org.chokepoint.classroom.ClassCode;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.ClassroomId;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.DisplayName;
import org.chokepoint.classroom.Joining;
import org.chokepoint.classroom.Place;
import org.chokepoint.classroom.Session;
import org.chokepoint.classroom.SessionId;
import org.chokepoint.events.StreamAdvanced;
import org.chokepoint.game.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Classes in tables; a seat is a name reserved, a role given by the game, and keys, in this order. */
@Component
class JdbcClassrooms implements Classrooms {

    private final ClassRows rows;
    private final SeatRows seats;
    private final GameSeats games;
    private final SeatKeys keys;
    private final ApplicationEventPublisher publisher;
    private final SecureRandom chance = new SecureRandom();

    JdbcClassrooms(
            ClassRows rows, SeatRows seats, GameSeats games, SeatKeys keys, ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.seats = seats;
        this.games = games;
        this.keys = keys;
        this.publisher = publisher;
    }

    @Override
    public Classroom create(String title, UserId owner) {
        Classroom classroom = new Classroom(new ClassroomId(UUID.randomUUID()), title, freeCode(), owner);
        rows.insert(classroom);
        return classroom;
    }

    @Override
    public Optional<Classroom> find(ClassCode code) {
        return rows.withCode(code);
    }

    @Override
    public Classroom classroom(ClassroomId classroom) {
        return rows.classroom(classroom);
    }

    @Override
    public List<Classroom> of(UserId owner) {
        return rows.of(owner);
    }

    @Override
    public Optional<Session> current(ClassroomId classroom) {
        return rows.current(classroom);
    }

    @Override
    public Optional<Session> session(SessionId session) {
        return rows.session(session);
    }

    @Override
    public Optional<Session> sessionOf(String game) {
        return rows.sessionOf(game);
    }

    @Override
    public Session openSession(Classroom classroom, String scenario) {
        return begun(classroom, scenario, games.open(scenario, classroom.owner()));
    }

    @Override
    public Session openSession(Classroom classroom, String scenario, Settings settings) {
        return begun(classroom, scenario, games.open(scenario, classroom.owner(), settings));
    }

    private Session begun(Classroom classroom, String scenario, String game) {
        // Databases keep microseconds: what is returned now equals what is read later.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Session session = new Session(new SessionId(UUID.randomUUID()), classroom.id(), game, scenario, true, now, "");
        rows.insert(session);
        return session;
    }

    @Override
    public void openJoining(SessionId session) {
        rows.setJoinOpen(session, true);
        changed(session);
    }

    @Override
    public void closeJoining(SessionId session) {
        rows.setJoinOpen(session, false);
        changed(session);
    }

    @Override
    public void chooseAddress(SessionId session, String address) {
        rows.setAddress(session, address);
        changed(session);
    }

    @Override
    public Joining join(ClassCode code, String name) {
        Optional<Classroom> classroom = rows.withCode(code);
        if (classroom.isEmpty()) {
            return new Joining.Refused(Joining.Reason.NO_SUCH_CLASS);
        }
        Optional<Session> session = rows.current(classroom.get().id());
        if (session.isEmpty()) {
            return new Joining.Refused(Joining.Reason.NOTHING_RUNS);
        }
        if (!session.get().joinOpen()) {
            return new Joining.Refused(Joining.Reason.JOINING_CLOSED);
        }
        DisplayName wished = DisplayName.typed(name);
        Optional<Joining> refused = wished.problem().map(Joining.Refused::new);
        return refused.orElseGet(() -> seat(code, session.get(), wished));
    }

    @Override
    public Optional<SeatKeys.Issued> resume(ClassCode code, String words) {
        return rows.withCode(code).flatMap(classroom -> keys.byWords(code.value(), words));
    }

    @Override
    public Optional<Place> place(SeatId seat) {
        return seats.sessionOf(seat).flatMap(rows::session).map(session -> place(seat, session));
    }

    @Override
    public Map<SeatId, String> names(SessionId session) {
        return rows.session(session).map(seats::names).orElse(Map.of());
    }

    /** A session's own settings have no versions: pages read them again. */
    private void changed(SessionId session) {
        publisher.publishEvent(new StreamAdvanced(session.stream(), 0));
    }

    private Place place(SeatId seat, Session session) {
        String name = seats.name(session, seat).orElse("");
        return new Place(seat, name, session.id(), session.game(), rows.classroom(session.classroom()));
    }

    private Joining seat(ClassCode code, Session session, DisplayName name) {
        SeatId seat = new SeatId(UUID.randomUUID().toString());
        if (!seats.reserve(seat, session, name)) {
            return new Joining.Refused(
                    Joining.Reason.NAME_TAKEN, free(session, name).value());
        }
        if (!took(session, seat)) {
            return new Joining.Refused(Joining.Reason.NO_SEAT_LEFT);
        }
        return new Joining.Seated(keys.issue(seat, code.value()), session.game());
    }

    /** Leaves no name behind without a role, however the game has answered. */
    private boolean took(Session session, SeatId seat) {
        boolean took = false;
        try {
            took = games.take(session.game(), seat);
        } finally {
            if (!took) {
                seats.release(seat, session);
            }
        }
        return took;
    }

    private DisplayName free(Session session, DisplayName name) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(name::numbered)
                .filter(candidate -> !seats.taken(session, candidate))
                .findFirst()
                .orElseThrow();
    }

    private ClassCode freeCode() {
        while (true) {
            ClassCode code = ClassCode.draw(chance::nextInt);
            if (rows.withCode(code).isEmpty()) {
                return code;
            }
        }
    }
}
