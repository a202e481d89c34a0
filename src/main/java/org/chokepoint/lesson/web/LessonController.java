package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.lesson.Check;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of lessons, a lesson, and the answers to its questions. */
@Controller
class LessonController {

    private final Lessons lessons;
    private final Clock clock = Clock.systemDefaultZone();

    LessonController(Lessons lessons) {
        this.lessons = lessons;
    }

    @GetMapping("/lessons")
    String list(Model model, HttpServletResponse response) {
        Map<String, List<Lesson>> modules = new LinkedHashMap<>();
        lessons.all()
                .forEach(lesson -> modules.merge(lesson.about().module(), List.of(lesson), LessonController::joined));
        model.addAttribute("modules", modules);
        reusable(response);
        return "lesson/list";
    }

    @GetMapping("/lessons/{slug}")
    String lesson(@PathVariable String slug, Model model, HttpServletResponse response) {
        reusable(response);
        return show(find(slug), Map.of(), false, model);
    }

    /** Answers are marked on the page itself; nothing is kept. */
    @PostMapping("/lessons/{slug}/check")
    String check(@PathVariable String slug, @RequestParam Map<String, String> form, Model model) {
        return show(find(slug), answers(form), true, model);
    }

    @GetMapping("/lessons/{slug}/check")
    String questions(@PathVariable String slug) {
        return "redirect:/lessons/" + find(slug).slug() + "#the_check";
    }

    private String show(Lesson lesson, Map<Integer, Integer> answers, boolean marked, Model model) {
        model.addAttribute("lesson", lesson);
        model.addAttribute("before", before(lesson));
        model.addAttribute("days", new Days(LocalDate.now(clock)));
        model.addAttribute("marked", marked);
        lesson.check().ifPresent(check -> {
            List<Check.Marked> questions = check.mark(answers);
            model.addAttribute("check", check);
            model.addAttribute("questions", questions);
            model.addAttribute(
                    "right", questions.stream().filter(Check.Marked::right).count());
        });
        return "lesson/lesson";
    }

    private List<Lesson> before(Lesson lesson) {
        return lessons.all().stream()
                .filter(other ->
                        lesson.about().prerequisites().contains(other.about().id()))
                .toList();
    }

    private Lesson find(String slug) {
        return lessons.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The fields are q1, q2 and so on; what is not a small number is no answer. */
    private static Map<Integer, Integer> answers(Map<String, String> form) {
        Map<Integer, Integer> answers = new HashMap<>();
        form.forEach((field, value) -> {
            if (field.matches("q[1-9][0-9]?") && value.matches("[1-9][0-9]?")) {
                answers.put(Integer.valueOf(field.substring(1)), Integer.valueOf(value));
            }
        });
        return answers;
    }

    private static List<Lesson> joined(List<Lesson> some, List<Lesson> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    static void reusable(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
    }
}
