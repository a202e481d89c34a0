package org.chokepoint.lesson;

import java.util.List;
import java.util.Optional;
import org.chokepoint.content.Words;

/** The modules of the course in their order. */
public record Course(List<Module> modules) {

    public record Module(String id, Words title) {}

    public Course {
        modules = List.copyOf(modules);
    }

    public Optional<Module> find(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }
}
