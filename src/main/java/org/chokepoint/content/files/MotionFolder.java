package org.chokepoint.content.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.springframework.stereotype.Component;

/** Checks the motions of the folder: a header that says what is argued and on what it rests, and the background as text. */
@Component
class MotionFolder implements ContentCheck {

    private static final Set<String> FIELDS =
            Set.of("motion", "motion-zh", "lessons", "sources", "checked", "review_by");

    private final Content content;

    MotionFolder(Content content) {
        this.content = content;
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        content.find("motions/*.md").forEach(motion -> check(motion, problems));
        return problems;
    }

    private void check(ContentFile motion, List<Problem> problems) {
        FieldReader reader = new FieldReader(motion.path(), problems);
        ContentNode.Fields header = motion.header();
        reader.only(header, FIELDS);
        reader.words(header, "motion");
        for (String source : reader.texts(header, "sources")) {
            Entries.known(reader, header.place("sources"), source, content.bibliography());
        }
        for (String lesson : reader.texts(header, "lessons")) {
            if (content.find("lessons/" + lesson + "/lesson.md").isEmpty()) {
                reader.problem(header.place("lessons"), "there is no lesson '" + lesson + "'");
            }
        }
        LocalDate checked = reader.date(header, "checked");
        LocalDate until = reader.date(header, "review_by");
        if (!reader.failed() && until.isBefore(checked)) {
            reader.problem(header.place("review_by"), "'review_by' comes after 'checked'");
        }
        if (motion.body().isBlank()) {
            problems.add(new Problem(motion.path(), motion.bodyLine(), 1, "the background of the motion is missing"));
        }
    }
}
