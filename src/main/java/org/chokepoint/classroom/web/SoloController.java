package org.chokepoint.classroom.web;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.account.Throttle;
import org.chokepoint.game.GameLinks;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** A game for one. The seat that the device has serves for it too, so that a place in a class is not lost. */
@Controller
class SoloController {

    /** Shorter than the code of any class: its words open no door. */
    private static final String NO_CLASS = "solo";

    private final Games games;
    private final SeatKeys keys;
    private final Throttle throttle;
    private final SecureRandom chance = new SecureRandom();

    SoloController(Games games, SeatKeys keys, Throttle throttle) {
        this.games = games;
        this.keys = keys;
        this.throttle = throttle;
    }

    /** Reading takes nothing: the form stands on the landing page. */
    @GetMapping("/solo")
    String form() {
        return "redirect:/";
    }

    @PostMapping("/solo")
    String play(@RequestParam String scenario, @RequestParam String role, ServletWebRequest request) {
        Role chosen = role(scenario, role).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            throttle.count(NO_CLASS);
        } catch (SeatKeys.TooManyTries tooMany) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, null, tooMany);
        }
        SeatId seat = seat(new Device(request));
        return "redirect:/" + GameLinks.play(games.openSolo(scenario, chosen.id(), seat, chance.nextLong()));
    }

    private Optional<Role> role(String scenario, String role) {
        return games.scenarios().stream()
                .filter(one -> one.slug().equals(scenario))
                .flatMap(one -> one.roles().stream())
                .filter(one -> one.id().value().equals(role))
                .findFirst();
    }

    private SeatId seat(Device device) {
        return device.token().flatMap(keys::byToken).orElseGet(() -> {
            SeatKeys.Issued issued = keys.issue(new SeatId(UUID.randomUUID().toString()), NO_CLASS);
            device.keepToken(issued);
            return issued.seat();
        });
    }
}
