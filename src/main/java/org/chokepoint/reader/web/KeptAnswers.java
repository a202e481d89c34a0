package org.chokepoint.reader.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.lesson.AnswerBook;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Marked;
import org.chokepoint.reader.ReaderId;
import org.chokepoint.reader.Readers;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The answers of whoever makes the present request. */
@Component
class KeptAnswers implements AnswerBook {

    private final Readers readers;
    private final PresentReader present;
    private final Clock clock = Clock.systemUTC();

    KeptAnswers(Readers readers, PresentReader present) {
        this.readers = readers;
        this.present = present;
    }

    @Override
    public void keep(Lesson lesson, List<Marked> answers) {
        if (answers.stream().anyMatch(Marked::isAnswered)) {
            ServletRequestAttributes exchange = exchange();
            ReaderId reader = present.orNew(exchange.getRequest(), Objects.requireNonNull(exchange.getResponse()));
            readers.keep(reader, lesson.slug(), answers, clock.instant());
        }
    }

    @Override
    public Map<String, Standing> standings() {
        return reader().map(readers::standings).orElse(Map.of());
    }

    @Override
    public List<Due> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return reader().map(reader -> readers.due(reader, today)).orElse(List.of());
    }

    private Optional<ReaderId> reader() {
        return present.known(exchange().getRequest());
    }

    private static ServletRequestAttributes exchange() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
