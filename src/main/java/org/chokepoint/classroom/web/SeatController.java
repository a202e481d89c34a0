package org.chokepoint.classroom.web;

import java.util.Optional;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.classroom.Classrooms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** One's own seat: role, team, and the way to it. */
@Controller
class SeatController {

    private final SeatKeys keys;
    private final Classrooms classrooms;
    private final SeatCards cards;

    SeatController(SeatKeys keys, Classrooms classrooms, SeatCards cards) {
        this.keys = keys;
        this.classrooms = classrooms;
        this.cards = cards;
    }

    /** By the device's own cookie, so that an instructor who tries a seat in the same browser sees it too. */
    @GetMapping("/seat")
    String seat(ServletWebRequest request, Model model) {
        Optional<SeatCard> card = new Device(request)
                .token()
                .flatMap(keys::byToken)
                .flatMap(classrooms::place)
                .flatMap(cards::of);
        if (card.isEmpty()) {
            return "redirect:/join";
        }
        model.addAttribute("card", card.get());
        return "classroom/seat";
    }
}
