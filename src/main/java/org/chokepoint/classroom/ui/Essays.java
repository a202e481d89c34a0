package org.chokepoint.classroom.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.Question;
import org.chokepoint.reader.Readers;
import org.springframework.stereotype.Component;

/** What students have written for their instructor in the lessons. */
@Component
class Essays {

    /** A question and what was written to it, the newest first; a question that is no longer asked is left out. */
    record Answered(Lesson lesson, Question.Ask ask, List<Readers.Written> answers) {

        /** Where the question is asked. */
        String path() {
            return lesson.path() + "#question_" + ask.id();
        }

        /** Where the lesson says what the question is about. */
        String paragraph() {
            return lesson.path() + "#" + ask.see().id();
        }
    }

    private record Place(String lesson, String question) {}

    private final Readers readers;
    private final Lessons lessons;

    Essays(Readers readers, Lessons lessons) {
        this.readers = readers;
        this.lessons = lessons;
    }

    /** By question, the one written to last first. */
    List<Answered> by(Collection<SeatId> seats, Language language) {
        Map<Place, List<Readers.Written>> byPlace = readers.written(List.copyOf(seats)).stream()
                .collect(groupingBy(one -> new Place(one.lesson(), one.question()), LinkedHashMap::new, toList()));
        return byPlace.entrySet().stream()
                .flatMap(entry -> answered(entry.getKey(), entry.getValue(), language).stream())
                .toList();
    }

    private Optional<Answered> answered(Place place, List<Readers.Written> answers, Language language) {
        return lessons.find(place.lesson(), language)
                .flatMap(lesson -> lesson.questions().stream()
                        .map(Question::ask)
                        .filter(ask -> ask.id().equals(place.question()))
                        .findFirst()
                        .map(ask -> new Answered(lesson, ask, List.copyOf(answers))));
    }
}
