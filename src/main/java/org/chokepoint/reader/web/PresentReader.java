package org.chokepoint.reader.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.SeatId;
import org.chokepoint.reader.ReaderId;
import org.chokepoint.reader.Readers;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Who reads: the reader of this device's seat, else the one that the device has kept. A cookie is set with the first answer, never by reading. */
@Component
class PresentReader {

    static final String COOKIE = "reader";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Readers readers;
    private final CurrentActor current;

    PresentReader(Readers readers, CurrentActor current) {
        this.readers = readers;
        this.current = current;
    }

    Optional<ReaderId> known(HttpServletRequest request) {
        return seat().flatMap(readers::bySeat).or(() -> kept(request));
    }

    /** The known reader or a new one; whoever answers in a seat is the reader of that seat from then on. */
    ReaderId orNew(HttpServletRequest request, HttpServletResponse response) {
        ReaderId reader = known(request).orElseGet(() -> introduce(request, response));
        seat().ifPresent(seat -> readers.sits(reader, seat));
        return reader;
    }

    Optional<ReaderId> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(readers::bySecret);
    }

    private Optional<SeatId> seat() {
        return current.player().map(Actor.Player::seat);
    }

    private ReaderId introduce(HttpServletRequest request, HttpServletResponse response) {
        Readers.Introduced introduced = readers.introduce();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                COOKIE + "=" + introduced.secret() + "; Max-Age=" + KEPT.toSeconds()
                        + "; Path=/; HttpOnly; SameSite=Lax" + (request.isSecure() ? "; Secure" : ""));
        return introduced.reader();
    }
}
