package org.chokepoint.account.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.chokepoint.account.SeatCookie;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
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
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            seat(request).ifPresent(SeatFilter::enter);
        }
        chain.doFilter(request, response);
    }

    private Optional<SeatId> seat(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, SeatCookie.NAME))
                .flatMap(cookie -> keys.byToken(cookie.getValue()));
    }

    private static void enter(SeatId seat) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                seat, null, AuthorityUtils.createAuthorityList("ROLE_STUDENT")));
        SecurityContextHolder.setContext(context);
    }
}
