package org.chokepoint.classroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.classroom.ClassCode;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.DisplayName;
import org.chokepoint.classroom.Joining;
import org.chokepoint.classroom.Session;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Joining a class: the code, the name, the seat. Reading takes nothing; only the press on the button does. */
@Controller
class JoinController {

    private static final int UNPROCESSABLE = 422;

    private final Classrooms classrooms;
    private final SeatKeys keys;
    private final SuggestedNames names;

    JoinController(Classrooms classrooms, SeatKeys keys, SuggestedNames names) {
        this.classrooms = classrooms;
        this.keys = keys;
        this.names = names;
    }

    /** The form of codes asks this same address, since asking takes nothing. */
    @GetMapping("/join")
    String code(@RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
        if (code.isBlank()) {
            return codeForm(code, "", model);
        }
        Optional<Classroom> classroom = find(code);
        if (classroom.isPresent()) {
            return "redirect:/join/" + classroom.get().code().value();
        }
        response.setStatus(UNPROCESSABLE);
        return codeForm(code, word(Joining.Reason.NO_SUCH_CLASS), model);
    }

    @GetMapping("/join/{code}")
    String name(@PathVariable String code, Model model, HttpServletResponse response) {
        Optional<Classroom> classroom = find(code);
        if (classroom.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return codeForm(code, word(Joining.Reason.NO_SUCH_CLASS), model);
        }
        return nameForm(classroom.get(), "", model);
    }

    @PostMapping("/join/{code}")
    String join(@PathVariable String code, NameForm form, ServletWebRequest request, Model model) {
        Optional<Classroom> classroom = find(code);
        Device device = new Device(request);
        if (classroom.isEmpty()) {
            device.refuse(HttpServletResponse.SC_NOT_FOUND);
            return codeForm(code, word(Joining.Reason.NO_SUCH_CLASS), model);
        }
        return sitsIn(classroom.get(), device) ? "redirect:/seat" : join(classroom.get(), form, device, model);
    }

    private String join(Classroom classroom, NameForm form, Device device, Model model) {
        return switch (classrooms.join(classroom.code(), form.wished())) {
            case Joining.Seated seated -> {
                device.keep(seated.keys());
                yield "redirect:/seat";
            }
            case Joining.Refused refused -> {
                device.refuse(UNPROCESSABLE);
                model.addAttribute("problem", word(refused.reason()));
                model.addAttribute("suggestion", refused.suggestion());
                yield nameForm(classroom, form.wished(), model);
            }
        };
    }

    /** A second press on the button leads to the seat that the first has taken. */
    private boolean sitsIn(Classroom classroom, Device device) {
        Optional<Session> session = classrooms.current(classroom.id());
        return device.token()
                .flatMap(keys::byToken)
                .flatMap(classrooms::place)
                .filter(place -> session.isPresent()
                        && place.session().equals(session.get().id()))
                .isPresent();
    }

    private Optional<Classroom> find(String code) {
        return ClassCode.typed(code).flatMap(classrooms::find);
    }

    private static String codeForm(String code, String problem, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("problem", problem);
        return "classroom/code";
    }

    private String nameForm(Classroom classroom, String name, Model model) {
        model.addAttribute("title", classroom.title());
        model.addAttribute("code", classroom.code().value());
        model.addAttribute("name", name);
        model.addAttribute("most", DisplayName.MOST);
        model.addAttribute("names", names.three());
        model.addAttribute(
                "open",
                classrooms.current(classroom.id()).filter(Session::joinOpen).isPresent());
        return "classroom/join";
    }

    private static String word(Joining.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
