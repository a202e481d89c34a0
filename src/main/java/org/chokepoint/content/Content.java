package org.chokepoint.content;

import java.util.List;
import java.util.Optional;

/** The content folder as it stands now: {@link ContentChanged} says when it was read again. */
public interface Content {

    /** The files whose path matches, for example {@code lessons/*}{@code /lesson.md}, in the order of their paths. */
    List<ContentFile> find(String glob);

    Glossary glossary();

    Bibliography bibliography();

    Claims claims();

    Timeline timeline();

    /** What is wrong with the files themselves and with the shared lists. */
    List<Problem> problems();

    /** Reads YAML that stands inside a file; nothing when it is broken, which is added to the problems. */
    Optional<ContentNode> yaml(String file, int firstLine, String yaml, List<Problem> problems);
}
