package org.chokepoint.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.lesson.AnswerBook;
import org.chokepoint.lesson.Marked;

/** The door to what readers have answered. */
public interface Readers {

    /** A text that was written for the instructor. */
    record Written(SeatId seat, String lesson, String question, String text, Instant at) {}

    /** A reader that nobody has been before, and the secret by which her device is known. */
    record Introduced(ReaderId reader, String secret) {}

    Introduced introduce();

    Optional<ReaderId> bySecret(String secret);

    Optional<ReaderId> bySeat(SeatId seat);

    /** From now on the seat is this reader's; a seat that has a reader keeps her. */
    void sits(ReaderId reader, SeatId seat);

    /** Keeps the last answer to each question that has one. */
    void keep(ReaderId reader, String lesson, List<Marked> answers, Instant at);

    Map<String, AnswerBook.Standing> standings(ReaderId reader);

    /** Missed questions whose day has come, the longest waiting first. */
    List<AnswerBook.Due> due(ReaderId reader, LocalDate today);

    /** What the readers in these seats have written, newest first. */
    List<Written> written(List<SeatId> seats);
}
