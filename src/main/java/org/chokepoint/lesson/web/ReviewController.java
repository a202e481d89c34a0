package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.AnswerBook;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.Quiz;
import org.chokepoint.ui.text.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Questions that were missed and come back today. They are answered where they stand: in their lesson. */
@Controller
class ReviewController {

    private static final int MOST = 12;

    private final Lessons lessons;
    private final ObjectProvider<AnswerBook> books;
    private final Units units;

    ReviewController(Lessons lessons, ObjectProvider<AnswerBook> books, Units units) {
        this.lessons = lessons;
        this.books = books;
        this.units = units;
    }

    /** Questions of one quiz; the form goes to the quiz itself. */
    record Part(Lesson lesson, Quiz quiz) {}

    @GetMapping({"/review", "/zh/review"})
    String review(@ModelAttribute("language") Language language, Model model, HttpServletResponse response) {
        List<AnswerBook.Due> due =
                books.stream().flatMap(book -> book.due().stream()).limit(MOST).toList();
        model.addAttribute("parts", parts(due, language));
        model.addAttribute("asking", Asking.nothing());
        model.addAttribute("numbers", new Numbers());
        model.addAttribute("units", units);
        model.addAttribute("keeping", true);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
        return "lesson/review";
    }

    private List<Part> parts(List<AnswerBook.Due> due, Language language) {
        List<Part> parts = new ArrayList<>();
        for (Lesson lesson : lessons.all(language)) {
            Set<String> wanted = due.stream()
                    .filter(each -> each.lesson().equals(lesson.slug()))
                    .map(AnswerBook.Due::question)
                    .collect(Collectors.toSet());
            for (Quiz quiz : lesson.blocks(Quiz.class)) {
                List<Question> again = quiz.questions().stream()
                        .filter(question -> wanted.contains(question.ask().id()))
                        .toList();
                if (!again.isEmpty()) {
                    parts.add(new Part(
                            lesson, new Quiz(quiz.number(), lesson.about().title(), again)));
                }
            }
        }
        return parts;
    }
}
