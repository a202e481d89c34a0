package org.chokepoint.classroom.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.classroom.DisplayName;
import org.chokepoint.classroom.Session;
import org.chokepoint.classroom.SessionId;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.StreamId;
import org.chokepoint.game.GameId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which seat belongs to which session; the names lie as erasable texts beside the log of the game. */
@Repository
class SeatRows {

    private static final String NAME = "name:";

    private final JdbcClient jdbc;
    private final EventLog log;

    SeatRows(JdbcClient jdbc, EventLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Takes the name for the seat; false when somebody in this session has it. */
    boolean reserve(SeatId seat, Session session, DisplayName name) {
        try {
            jdbc.sql("insert into class_seat (seat, session, name_key) values (:seat, :session, :key)")
                    .param("seat", seat.value())
                    .param("session", session.id().value().toString())
                    .param("key", name.key())
                    .update();
        } catch (DuplicateKeyException taken) {
            return false;
        }
        log.append(stream(session), 0, List.of(), List.of(new EventLog.Text(NAME + seat.value(), name.value())));
        return true;
    }

    void release(SeatId seat, Session session) {
        jdbc.sql("delete from class_seat where seat = :seat")
                .param("seat", seat.value())
                .update();
        log.erase(stream(session), NAME + seat.value());
    }

    boolean taken(Session session, DisplayName name) {
        return jdbc.sql("select count(*) from class_seat where session = :session and name_key = :key")
                        .param("session", session.id().value().toString())
                        .param("key", name.key())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<SessionId> sessionOf(SeatId seat) {
        return jdbc.sql("select session from class_seat where seat = :seat")
                .param("seat", seat.value())
                .query(String.class)
                .optional()
                .map(SessionId::of);
    }

    Optional<String> name(Session session, SeatId seat) {
        return log.text(stream(session), NAME + seat.value());
    }

    Map<SeatId, String> names(Session session) {
        Map<SeatId, String> names = new LinkedHashMap<>();
        log.texts(stream(session)).forEach((key, text) -> {
            if (key.startsWith(NAME)) {
                names.put(new SeatId(key.substring(NAME.length())), text);
            }
        });
        return names;
    }

    private static StreamId stream(Session session) {
        return new GameId(session.game()).stream();
    }
}
