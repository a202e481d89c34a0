package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.lesson.Course;

/** Reads {@code lessons/course.yaml}. */
record Courses(Content content, List<Problem> problems) {

    private static final String FILE = "lessons/course.yaml";

    Course read() {
        List<ContentFile> found = content.find(FILE);
        if (found.isEmpty()) {
            problems.add(new Problem(FILE, 1, 1, "the modules of the course stand in this file, which cannot be read"));
            return new Course(List.of());
        }
        FieldReader reader = new FieldReader(FILE, problems);
        reader.only(found.getFirst().header(), Set.of("modules"));
        List<Course.Module> modules = new ArrayList<>();
        for (ContentNode.Fields module : reader.records(found.getFirst().header(), "modules")) {
            reader.only(module, Set.of("id", "title", "title-zh"));
            modules.add(new Course.Module(reader.text(module, "id"), reader.words(module, "title")));
        }
        return new Course(modules);
    }
}
