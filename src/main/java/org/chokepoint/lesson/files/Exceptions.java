package org.chokepoint.lesson.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;

/** Reads {@code lessons/exceptions.yaml}: lessons whose perspectives need not be of one length, each with its reason. */
record Exceptions(Content content, Set<String> slugs, List<Problem> problems) {

    private static final String FILE = "lessons/exceptions.yaml";
    private static final int MOST = 5;

    Set<String> read() {
        Set<String> lessons = new HashSet<>();
        for (ContentFile file : content.find(FILE)) {
            FieldReader reader = new FieldReader(FILE, problems);
            reader.only(file.header(), Set.of("exceptions"));
            List<ContentNode.Fields> entries = reader.records(file.header(), "exceptions");
            entries.forEach(entry -> lessons.add(lesson(reader, entry)));
            if (entries.size() > MOST) {
                reader.problem(file.header().place("exceptions"), "there are at most " + MOST + " exceptions");
            }
        }
        return lessons;
    }

    private String lesson(FieldReader reader, ContentNode.Fields entry) {
        reader.only(entry, Set.of("lesson", "reason"));
        reader.text(entry, "reason");
        String slug = reader.text(entry, "lesson");
        if (!slug.isEmpty() && !slugs.contains(slug)) {
            reader.problem(entry.place("lesson"), "there is no lesson '" + slug + "'");
        }
        return slug;
    }
}
