package org.chokepoint.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

class SeatFilterTest {

    private static final SeatId SEAT = new SeatId("seat-1");

    private final SeatFilter filter = new SeatFilter(new OneSeat());

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theCookieSeatsItsOwnerWithoutASession() throws Exception {
        MockHttpServletRequest request = with("good");

        assertThat(actorOf(request)).isEqualTo(new Actor.Player(SEAT));
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void anUnknownCookieIsAVisitor() throws Exception {
        assertThat(actorOf(with("forged"))).isEqualTo(new Actor.Visitor());
    }

    @Test
    void whoIsSignedInStaysSo() throws Exception {
        signIn();

        assertThat(actorOf(with("good"))).isInstanceOf(Actor.Instructor.class);
        assertThat(new SignedIn().player()).contains(new Actor.Player(SEAT));
        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_INSTRUCTOR", "ROLE_STUDENT");
    }

    @Test
    void whoIsSignedInWithoutASeatIsNoStudent() throws Exception {
        signIn();
        assertThat(actorOf(with("forged"))).isInstanceOf(Actor.Instructor.class);
        assertThat(new SignedIn().player()).isEmpty();
    }

    private static void signIn() {
        String id = "00000000-0000-0000-0000-000000000001";
        var user = User.withUsername(id).password("x").roles("INSTRUCTOR").build();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, null, "ROLE_INSTRUCTOR"));
    }

    private Actor actorOf(MockHttpServletRequest request) throws Exception {
        AtomicReference<Actor> actor = new AtomicReference<>();
        filter.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> actor.set(new SignedIn().actor()));
        return actor.get();
    }

    private static MockHttpServletRequest with(String token) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/play/game-1");
        request.setCookies(new Cookie("seat", token));
        return request;
    }

    /** Keys that know one token. */
    private record OneSeat() implements SeatKeys {

        @Override
        public Issued issue(SeatId seat, String classCode) {
            return new Issued(seat, "good", "one two three");
        }

        @Override
        public Optional<SeatId> byToken(String token) {
            return token.equals("good") ? Optional.of(SEAT) : Optional.empty();
        }

        @Override
        public Optional<Issued> byWords(String classCode, String words) {
            return Optional.empty();
        }
    }
}
