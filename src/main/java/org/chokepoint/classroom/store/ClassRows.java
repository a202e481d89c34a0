package org.chokepoint.classroom.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chokepoint.account.UserId;
import org.chokepoint.classroom.ClassCode;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.ClassroomId;
import org.chokepoint.classroom.Session;
import org.chokepoint.classroom.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of classes and sessions. */
@Repository
class ClassRows {

    private static final String CLASSROOM = "select id, code, title, owner from classroom where ";
    private static final String SESSION =
            "select id, classroom, game, scenario, join_open, started_at, address from class_session where ";

    private final JdbcClient jdbc;

    ClassRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Classroom classroom) {
        jdbc.sql("insert into classroom (id, code, title, owner, created) values (:id, :code, :title, :owner, :now)")
                .param("id", classroom.id().value().toString())
                .param("code", classroom.code().value())
                .param("title", classroom.title())
                .param("owner", classroom.owner().value().toString())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    void insert(Session session) {
        jdbc.sql("insert into class_session (id, classroom, game, scenario, join_open, started_at, address)"
                        + " values (:id, :classroom, :game, :scenario, :open, :at, :address)")
                .param("id", session.id().value().toString())
                .param("classroom", session.classroom().value().toString())
                .param("game", session.game())
                .param("scenario", session.scenario())
                .param("open", session.joinOpen())
                .param("at", session.startedAt().atOffset(ZoneOffset.UTC))
                .param("address", session.address())
                .update();
    }

    Optional<Classroom> withCode(ClassCode code) {
        return jdbc.sql(CLASSROOM + "code = :code")
                .param("code", code.value())
                .query(ClassRows::classroom)
                .optional();
    }

    Classroom classroom(ClassroomId id) {
        return jdbc.sql(CLASSROOM + "id = :id")
                .param("id", id.value().toString())
                .query(ClassRows::classroom)
                .single();
    }

    List<Classroom> of(UserId owner) {
        return jdbc.sql(CLASSROOM + "owner = :owner order by created desc, id")
                .param("owner", owner.value().toString())
                .query(ClassRows::classroom)
                .list();
    }

    Optional<Session> current(ClassroomId classroom) {
        return jdbc.sql(SESSION + "classroom = :classroom order by started_at desc, id fetch first 1 row only")
                .param("classroom", classroom.value().toString())
                .query(ClassRows::session)
                .optional();
    }

    Optional<Session> session(SessionId id) {
        return jdbc.sql(SESSION + "id = :id")
                .param("id", id.value().toString())
                .query(ClassRows::session)
                .optional();
    }

    Optional<Session> sessionOf(String game) {
        return jdbc.sql(SESSION + "game = :game")
                .param("game", game)
                .query(ClassRows::session)
                .optional();
    }

    void setJoinOpen(SessionId session, boolean open) {
        jdbc.sql("update class_session set join_open = :open where id = :id")
                .param("open", open)
                .param("id", session.value().toString())
                .update();
    }

    void setAddress(SessionId session, String address) {
        jdbc.sql("update class_session set address = :address where id = :id")
                .param("address", address)
                .param("id", session.value().toString())
                .update();
    }

    private static Classroom classroom(ResultSet row, int number) throws SQLException {
        return new Classroom(
                ClassroomId.of(row.getString("id")),
                row.getString("title"),
                new ClassCode(row.getString("code")),
                UserId.of(row.getString("owner")));
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                SessionId.of(row.getString("id")),
                ClassroomId.of(row.getString("classroom")),
                row.getString("game"),
                row.getString("scenario"),
                row.getBoolean("join_open"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("address"));
    }
}
