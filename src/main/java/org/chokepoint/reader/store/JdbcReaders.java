package org.chokepoint.reader.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SecretHash;
import org.chokepoint.lesson.Answer;
import org.chokepoint.lesson.AnswerBook;
import org.chokepoint.lesson.Grade;
import org.chokepoint.lesson.Marked;
import org.chokepoint.reader.Leitner;
import org.chokepoint.reader.ReaderId;
import org.chokepoint.reader.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row for the last answer to each question; a device is known by a secret of 256 bits, of which the hash is kept. */
@Repository
class JdbcReaders implements Readers {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom chance = new SecureRandom();

    JdbcReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Introduced introduce() {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ReaderId reader = new ReaderId(UUID.randomUUID().toString());
        jdbc.sql("insert into reader (id, secret_hash) values (:id, :hash)")
                .param("id", reader.value())
                .param("hash", SecretHash.of(secret))
                .update();
        return new Introduced(reader, secret);
    }

    @Override
    public Optional<ReaderId> bySecret(String secret) {
        return jdbc.sql("select id from reader where secret_hash = :hash")
                .param("hash", SecretHash.of(secret))
                .query(String.class)
                .optional()
                .map(ReaderId::new);
    }

    @Override
    public Optional<ReaderId> bySeat(SeatId seat) {
        return jdbc.sql("select reader from reader_seat where seat = :seat")
                .param("seat", seat.value())
                .query(String.class)
                .optional()
                .map(ReaderId::new);
    }

    @Override
    @Transactional
    public void sits(ReaderId reader, SeatId seat) {
        if (bySeat(seat).isEmpty()) {
            jdbc.sql("insert into reader_seat (seat, reader) values (:seat, :reader)")
                    .param("seat", seat.value())
                    .param("reader", reader.value())
                    .update();
        }
    }

    @Override
    @Transactional
    public void keep(ReaderId reader, String lesson, List<Marked> answers, Instant at) {
        for (Marked marked : answers) {
            if (marked.answer() instanceof Answer.Text(String words)) {
                replace(reader, lesson, marked, at, words);
            } else if (marked.isAnswered()) {
                replace(reader, lesson, marked, at);
            }
        }
    }

    private void replace(ReaderId reader, String lesson, Marked marked, Instant at) {
        String question = marked.question().ask().id();
        boolean isRight = marked.grade().isRight();
        Leitner box = box(reader, lesson, question).answered(isRight);
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        delete("reader_answer", reader, lesson, question);
        jdbc.sql("insert into reader_answer (reader, lesson, question, mark, score, box, due, at)"
                        + " values (:reader, :lesson, :question, :mark, :score, :box, :due, :at)")
                .param("reader", reader.value())
                .param("lesson", lesson)
                .param("question", question)
                .param("mark", marked.grade().mark().name())
                .param("score", marked.grade().score())
                .param("box", box.box())
                .param("due", box.due(day).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void replace(ReaderId reader, String lesson, Marked marked, Instant at, String words) {
        String question = marked.question().ask().id();
        delete("reader_text", reader, lesson, question);
        jdbc.sql("insert into reader_text (reader, lesson, question, body, at)"
                        + " values (:reader, :lesson, :question, :body, :at)")
                .param("reader", reader.value())
                .param("lesson", lesson)
                .param("question", question)
                .param("body", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void delete(String table, ReaderId reader, String lesson, String question) {
        jdbc.sql("delete from " + table + " where reader = :reader and lesson = :lesson and question = :question")
                .param("reader", reader.value())
                .param("lesson", lesson)
                .param("question", question)
                .update();
    }

    private Leitner box(ReaderId reader, String lesson, String question) {
        return jdbc.sql(
                        "select box from reader_answer where reader = :reader and lesson = :lesson and question = :question")
                .param("reader", reader.value())
                .param("lesson", lesson)
                .param("question", question)
                .query(Integer.class)
                .optional()
                .map(Leitner::new)
                .orElse(Leitner.OUT);
    }

    @Override
    public Map<String, AnswerBook.Standing> standings(ReaderId reader) {
        Map<String, AnswerBook.Standing> standings = new LinkedHashMap<>();
        jdbc.sql("select lesson, count(*) as answered, sum(case when mark = :right then 1 else 0 end) as correct"
                        + " from reader_answer where reader = :reader group by lesson")
                .param("reader", reader.value())
                .param("right", Grade.Mark.RIGHT.name())
                .query((row, number) -> standings.put(
                        row.getString("lesson"),
                        new AnswerBook.Standing(row.getInt("answered"), row.getInt("correct"))))
                .list();
        return standings;
    }

    @Override
    public List<AnswerBook.Due> due(ReaderId reader, LocalDate today) {
        return jdbc.sql("select lesson, question from reader_answer where reader = :reader and due <= :today"
                        + " order by due, lesson, question")
                .param("reader", reader.value())
                .param("today", today)
                .query((row, number) -> new AnswerBook.Due(row.getString("lesson"), row.getString("question")))
                .list();
    }

    @Override
    public List<Written> written(List<SeatId> seats) {
        if (seats.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select s.seat, t.lesson, t.question, t.body, t.at from reader_text t join reader_seat s on s.reader = t.reader"
                                + " where s.seat in (:seats) order by t.at desc")
                .param("seats", seats.stream().map(SeatId::value).toList())
                .query((row, number) -> new Written(
                        new SeatId(row.getString("seat")),
                        row.getString("lesson"),
                        row.getString("question"),
                        row.getString("body"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
