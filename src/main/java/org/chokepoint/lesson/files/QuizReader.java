package org.chokepoint.lesson.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.Quiz;

/** Reads a quiz; a question with a problem is left out. */
record QuizReader(Reading reading, FieldReader reader, Outline outline) {

    Optional<Quiz> read(ContentNode.Fields fields) {
        reader.only(fields, Set.of("title", "questions"));
        String title = reader.text(fields, "title");
        List<Question> questions = reader.records(fields, "questions").stream()
                .flatMap(question -> once(question).stream())
                .toList();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Quiz(outline.nextQuiz(), title, questions));
    }

    private Optional<Question> once(ContentNode.Fields fields) {
        FieldReader own = reading.fields();
        String id = own.text(fields, "id");
        if (!id.isEmpty() && !outline.question(id, Place.of(fields.place("id")))) {
            own.problem(fields.place("id"), "the question '" + id + "' stands here twice: choose another id");
        }
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            own.problem(fields.place("id"), "an id is made of a-z, 0-9 and single hyphens, found '" + id + "'");
        }
        return new QuestionReader(reading, own).read(fields, id);
    }

    /** Two numbers: the lower and the higher. */
    static double[] pair(FieldReader reader, ContentNode.Fields fields, String name) {
        List<ContentNode> pair = reader.items(fields, name);
        if (pair.size() == 2) {
            return new double[] {reader.number(pair.getFirst(), name), reader.number(pair.getLast(), name)};
        }
        if (fields.has(name)) {
            reader.problem(fields.place(name), "'" + name + "' is two numbers: [low, high]");
        }
        return new double[] {0, 1};
    }
}
