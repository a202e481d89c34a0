package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.chokepoint.lesson.Lesson;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Writes and packs the page of an unanswered lesson once for all readers: it changes with what it is made of alone. */
@Component
class WrittenLessons {

    /** What a page is made of: the lesson, those to read before and after it, and the day. */
    record Made(Lesson lesson, List<Lesson> before, Optional<Lesson> after, LocalDate day) {}

    private record Page(Made of, String tag, byte[] html, byte[] packed) {

        static Page of(Made made, byte[] html) {
            String tag = "W/\"" + DigestUtils.md5DigestAsHex(html) + "\"";
            return new Page(made, tag, html, packed(html));
        }

        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (new ServletWebRequest(request, response).checkNotModified(tag)) {
                return;
            }
            if (accepted != null && accepted.contains(PACKING)) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, PACKING);
                response.getOutputStream().write(packed);
            } else {
                response.getOutputStream().write(html);
            }
        }

        private static byte[] packed(byte[] html) {
            var packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(html);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return packed.toByteArray();
        }
    }

    private static final String PACKING = "gzip";

    private final ThymeleafViewResolver views;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    WrittenLessons(ThymeleafViewResolver views) {
        this.views = views;
    }

    /**
     * Shows the page that was written last, or the template where that has become another.
     *
     * @param shown what the template shows besides the model of every document, asked for where it is needed
     */
    View show(String template, Made made, Supplier<Map<String, Object>> shown) {
        return (model, request, response) -> {
            ShallowEtagHeaderFilter.disableContentCaching(request);
            Page page = pages.get(made.lesson().path());
            if (page == null || !page.of().equals(made)) {
                Map<String, Object> all = new HashMap<>(shown.get());
                all.putAll(Objects.requireNonNullElse(model, Map.of()));
                page = Page.of(made, write(template, made, all, request, response));
                pages.put(made.lesson().path(), page);
            }
            page.answer(request, response);
        };
    }

    private byte[] write(
            String template, Made made, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        View view = Objects.requireNonNull(
                views.resolveViewName(template, made.lesson().language().locale()));
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        view.render(model, request, page);
        return page.getContentAsByteArray();
    }
}
