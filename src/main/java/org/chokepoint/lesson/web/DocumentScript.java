package org.chokepoint.lesson.web;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The address of the script that lessons may use, as the frontend's build has named it; none where it was not built. */
@ControllerAdvice(assignableTypes = LessonController.class)
class DocumentScript {

    private static final String FOLDER = "/assets/js/";

    private final @Nullable String address;

    DocumentScript() throws IOException {
        this(new ClassPathResource("static" + FOLDER + "manifest.json"));
    }

    DocumentScript(ClassPathResource manifest) throws IOException {
        this.address = manifest.exists() ? FOLDER + file(manifest) : null;
    }

    @ModelAttribute("script")
    @Nullable
    String address() {
        return address;
    }

    private static String file(ClassPathResource manifest) throws IOException {
        try (InputStream in = manifest.getInputStream()) {
            JsonNode entry = JsonMapper.shared().readTree(in).path("frontend/documents/documents.ts");
            return entry.path("file").asString();
        }
    }
}
