package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.chokepoint.content.Content;
import org.chokepoint.content.Language;
import org.chokepoint.content.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The glossary, the timeline and the sources. */
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

    /** Filters stand in the address, so that a choice can be kept and sent on; what is no year or no known name lets nothing out. */
    @GetMapping({"/timeline", "/zh/timeline"})
    String timeline(
            Timeline.Filter chosen,
            @ModelAttribute("language") Language language,
            Model model,
            HttpServletResponse response) {
        Timeline.Filter filter =
                new Timeline.Filter(text(chosen.actor()), text(chosen.kind()), text(chosen.from()), text(chosen.to()));
        model.addAttribute("filter", filter);
        model.addAttribute("timeline", content.timeline());
        model.addAttribute("events", content.timeline().select(filter));
        model.addAttribute("bibliography", content.bibliography());
        model.addAttribute("days", new Days(LocalDate.EPOCH, language));
        LessonController.reusable(response);
        return "lesson/timeline";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    @GetMapping({"/sources", "/zh/sources"})
    String sources(@ModelAttribute("language") Language language, Model model, HttpServletResponse response) {
        model.addAttribute("sources", content.bibliography().sources());
        model.addAttribute("days", new Days(LocalDate.EPOCH, language));
        LessonController.reusable(response);
        return "lesson/sources";
    }
}
