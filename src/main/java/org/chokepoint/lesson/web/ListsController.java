package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.chokepoint.content.Content;
import org.chokepoint.content.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The glossary and the sources. */
@Controller
class ListsController {

    private final Content content;

    ListsController(Content content) {
        this.content = content;
    }

    @GetMapping({"/glossary", "/zh/glossary"})
    String glossary(Model model, HttpServletResponse response) {
        model.addAttribute("terms", content.glossary().terms());
        model.addAttribute("bibliography", content.bibliography());
        LessonController.reusable(response);
        return "lesson/glossary";
    }

    @GetMapping({"/sources", "/zh/sources"})
    String sources(@ModelAttribute("language") Language language, Model model, HttpServletResponse response) {
        model.addAttribute("sources", content.bibliography().sources());
        model.addAttribute("days", new Days(LocalDate.EPOCH, language));
        LessonController.reusable(response);
        return "lesson/sources";
    }
}
