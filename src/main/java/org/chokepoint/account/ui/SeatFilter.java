package org.chokepoint.account.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.account.SeatCookie;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Knows a student by the seat cookie on every request. Nothing is kept in the server's session, so a seat survives
 * a restart and a lost session without anybody noticing.
 */
class SeatFilter extends OncePerRequestFilter {

    private final SeatKeys keys;

    SeatFilter(SeatKeys keys) {
        this.keys = keys;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        seat(request).ifPresent(SeatFilter::enter);
        chain.doFilter(request, response);
    }

    private Optional<SeatId> seat(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, SeatCookie.NAME))
                .flatMap(cookie -> keys.byToken(cookie.getValue()));
    }

    /** Whoever is signed in stays so and sits in the seat besides, for this request. */
    private static void enter(SeatId seat) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        List<GrantedAuthority> rights = new ArrayList<>(AuthorityUtils.createAuthorityList("ROLE_STUDENT"));
        Object principal = seat;
        if (signedIn != null && signedIn.getPrincipal() instanceof UserDetails user) {
            rights.addAll(signedIn.getAuthorities());
            principal = user;
        }
        var both = UsernamePasswordAuthenticationToken.authenticated(principal, null, rights);
        both.setDetails(seat);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(both);
        SecurityContextHolder.setContext(context);
    }
}
