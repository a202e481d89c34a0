package org.chokepoint.lesson.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.lesson.Check;
import org.chokepoint.lesson.Lesson;

/** Reads {@code check.yaml}; a question with a problem is left out. */
record CheckReader(ContentFile file, Markdown markdown, List<Lesson.Heading> headings, List<Problem> problems) {

    Optional<Check> read() {
        FieldReader reader = new FieldReader(file.path(), problems);
        reader.only(file.header(), Set.of("title", "questions"));
        String title = reader.text(file.header(), "title");
        List<Check.Question> questions = reader.records(file.header(), "questions").stream()
                .flatMap(question -> question(question).stream())
                .toList();
        return questions.isEmpty() ? Optional.empty() : Optional.of(new Check(title, questions));
    }

    private Optional<Check.Question> question(ContentNode.Fields fields) {
        FieldReader reader = new FieldReader(file.path(), problems);
        reader.only(fields, Set.of("question", "options", "answer", "why", "see"));
        String text = reader.text(fields, "question");
        List<String> options = reader.items(fields, "options").stream()
                .map(option -> markdown.text(reader.text(option, "options"), option))
                .toList();
        int answer = reader.integer(fields, "answer");
        String why = reader.text(fields, "why");
        Optional<Lesson.Heading> see = see(reader, fields);
        if (reader.failed()) {
            return Optional.empty();
        }
        return reader.made(
                fields.place("answer"),
                () -> new Check.Question(
                        markdown.text(text, fields.place("question")),
                        options,
                        answer,
                        markdown.text(why, fields.place("why")),
                        see.orElse(null)));
    }

    private Optional<Lesson.Heading> see(FieldReader reader, ContentNode.Fields fields) {
        String id = reader.text(fields, "see");
        Optional<Lesson.Heading> heading =
                headings.stream().filter(each -> each.id().equals(id)).findFirst();
        if (heading.isEmpty() && !id.isEmpty()) {
            List<String> known = headings.stream().map(Lesson.Heading::id).toList();
            reader.problem(fields.place("see"), "the lesson has no heading '" + id + "'; its headings are " + known);
        }
        return heading;
    }
}
