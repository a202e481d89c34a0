package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.lesson.Lesson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Writes the page of an unanswered lesson once for all readers: it changes with what it is made of alone. */
@Component
class WrittenLessons {

    /** What a page is made of: the lesson, those to read before it, and the day. */
    record Made(Lesson lesson, List<Lesson> before, LocalDate day) {}

    private record Page(Made of, byte[] html) {}

    private final ThymeleafViewResolver views;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    WrittenLessons(ThymeleafViewResolver views) {
        this.views = views;
    }

    /** Shows the page that was written last, or the template where that has become another. */
    View show(String template, Made made) {
        return (model, request, response) -> {
            Page page = pages.get(made.lesson().path());
            if (page == null || !page.of().equals(made)) {
                page = new Page(made, write(template, made, model, request, response));
                pages.put(made.lesson().path(), page);
            }
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page.html());
        };
    }

    private byte[] write(
            String template,
            Made made,
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        View view = Objects.requireNonNull(
                views.resolveViewName(template, made.lesson().language().locale()));
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        view.render(model, request, page);
        return page.getContentAsByteArray();
    }
}
