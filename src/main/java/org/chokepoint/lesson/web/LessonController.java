package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.AnswerBook;
import org.chokepoint.lesson.Course;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.Marked;
import org.chokepoint.lesson.Quiz;
import org.chokepoint.ui.text.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The list of lessons, a lesson, and the answers to one of its quizzes. */
@Controller
class LessonController {

    private static final String TEMPLATE = "lesson/lesson";

    private final Lessons lessons;
    private final ObjectProvider<AnswerBook> books;
    private final WrittenLessons written;
    private final Units units;
    private final Clock clock = Clock.systemDefaultZone();

    LessonController(Lessons lessons, ObjectProvider<AnswerBook> books, WrittenLessons written, Units units) {
        this.lessons = lessons;
        this.books = books;
        this.written = written;
        this.units = units;
    }

    @GetMapping({"/lessons", "/zh/lessons"})
    String list(@ModelAttribute("language") Language language, Model model, HttpServletResponse response) {
        Map<Course.Module, List<Lesson>> modules = new LinkedHashMap<>();
        lessons.course().modules().forEach(module -> modules.put(module, List.of()));
        lessons.all(language)
                .forEach(lesson -> modules.merge(lesson.about().module(), List.of(lesson), LessonController::joined));
        modules.values().removeIf(List::isEmpty);
        model.addAttribute("modules", modules);
        standings(model, response);
        return "lesson/list";
    }

    /** A list that shows how far somebody is belongs to her browser alone. */
    private void standings(Model model, HttpServletResponse response) {
        Map<String, AnswerBook.Standing> standings = new HashMap<>();
        books.forEach(book -> standings.putAll(book.standings()));
        model.addAttribute("standings", standings);
        model.addAttribute(
                "due", books.stream().mapToLong(book -> book.due().size()).sum());
        if (standings.isEmpty()) {
            reusable(response);
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
        }
    }

    @GetMapping({"/lessons/{slug}", "/zh/lessons/{slug}"})
    View lesson(
            @PathVariable String slug, @ModelAttribute("language") Language language, HttpServletResponse response) {
        reusable(response);
        Lesson lesson = find(slug, language);
        return written.show(
                TEMPLATE,
                new WrittenLessons.Made(lesson, before(lesson), after(lesson), LocalDate.now(clock)),
                () -> shown(lesson, Asking.nothing()));
    }

    /** The lesson on a lever of the game, else all lessons. */
    @GetMapping({"/lessons/lever/{id}", "/zh/lessons/lever/{id}"})
    String lever(@PathVariable String id, @ModelAttribute("language") Language language) {
        return "redirect:"
                + lessons.all(language).stream()
                        .filter(lesson -> lesson.about().levers().stream()
                                .anyMatch(lever -> lever.id().equals(id)))
                        .findFirst()
                        .map(Lesson::path)
                        .orElse(language.prefix() + "/lessons");
    }

    /** Answers are marked on the page itself. */
    @PostMapping({"/lessons/{slug}/check", "/zh/lessons/{slug}/check"})
    String check(
            @PathVariable String slug,
            @ModelAttribute("language") Language language,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        Lesson lesson = find(slug, language);
        AnswerForm answers = new AnswerForm(form);
        Quiz quiz = lesson.blocks(Quiz.class).stream()
                .filter(each -> String.valueOf(each.number()).equals(form.getFirst("quiz")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Marked> marked = quiz.questions().stream()
                .map(question -> Marked.of(question, answers.to(question)))
                .toList();
        books.forEach(book -> book.keep(lesson, marked));
        model.addAllAttributes(shown(lesson, Asking.of(quiz, marked)));
        return TEMPLATE;
    }

    @GetMapping({"/lessons/{slug}/check", "/zh/lessons/{slug}/check"})
    String questions(@PathVariable String slug, @ModelAttribute("language") Language language) {
        return "redirect:" + find(slug, language).path();
    }

    private Map<String, Object> shown(Lesson lesson, Asking asking) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("lesson", lesson);
        shown.put("before", before(lesson));
        after(lesson).ifPresent(next -> shown.put("after", next));
        shown.put("days", new Days(LocalDate.now(clock), lesson.language()));
        shown.put("asking", asking);
        shown.put("keeping", books.iterator().hasNext());
        shown.put("numbers", new Numbers());
        shown.put("units", units);
        shown.put("pictures", new Pictures());
        return shown;
    }

    private List<Lesson> before(Lesson lesson) {
        return lessons.all(lesson.language()).stream()
                .filter(other ->
                        lesson.about().prerequisites().contains(other.about().id()))
                .toList();
    }

    /** The next one of the course. */
    private Optional<Lesson> after(Lesson lesson) {
        return lessons.all(lesson.language()).stream()
                .dropWhile(other -> !other.slug().equals(lesson.slug()))
                .skip(1)
                .findFirst();
    }

    private Lesson find(String slug, Language language) {
        return lessons.find(slug, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Lesson> joined(List<Lesson> some, List<Lesson> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    static void reusable(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
    }
}
