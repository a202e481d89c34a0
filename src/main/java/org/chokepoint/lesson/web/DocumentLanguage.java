package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chokepoint.content.Language;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The language of a document stands in its path; {@code twin} is the path of the same document in the other language. */
@ControllerAdvice(
        basePackages = {"org.chokepoint.lesson.web", "org.chokepoint.search.web", "org.chokepoint.reader.web"})
class DocumentLanguage {

    @ModelAttribute("language")
    Language language(HttpServletRequest request) {
        return Language.of(request.getRequestURI());
    }

    @ModelAttribute("twin")
    String twin(HttpServletRequest request) {
        return Language.twin(request.getRequestURI().replaceFirst("/check$", ""));
    }
}
