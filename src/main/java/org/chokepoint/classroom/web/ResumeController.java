package org.chokepoint.classroom.web;

import java.util.Objects;
import java.util.Optional;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.classroom.ClassCode;
import org.chokepoint.classroom.Classrooms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Coming back to a seat on any device, with the class code and the three words. */
@Controller
class ResumeController {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Classrooms classrooms;

    ResumeController(Classrooms classrooms) {
        this.classrooms = classrooms;
    }

    /** What was typed. */
    record ResumeForm(@Nullable String code, @Nullable String words) {

        String plainCode() {
            return Objects.requireNonNullElse(code, "");
        }

        String plainWords() {
            return Objects.requireNonNullElse(words, "");
        }
    }

    @GetMapping("/resume")
    String form(@RequestParam(defaultValue = "") String code, Model model) {
        return form(new ResumeForm(code, ""), "", model);
    }

    @PostMapping("/resume")
    String resume(ResumeForm form, ServletWebRequest request, Model model) {
        Device device = new Device(request);
        try {
            Optional<SeatKeys.Issued> keys =
                    ClassCode.typed(form.plainCode()).flatMap(code -> classrooms.resume(code, form.plainWords()));
            if (keys.isPresent()) {
                device.keep(keys.get());
                return "redirect:/seat";
            }
            device.refuse(UNPROCESSABLE);
            return form(form, "no-match", model);
        } catch (SeatKeys.TooManyTries tooMany) {
            device.refuse(TOO_MANY);
            return form(form, "too-many", model);
        }
    }

    private static String form(ResumeForm form, String problem, Model model) {
        model.addAttribute("code", form.plainCode());
        model.addAttribute("words", form.plainWords());
        model.addAttribute("problem", problem);
        return "classroom/resume";
    }
}
