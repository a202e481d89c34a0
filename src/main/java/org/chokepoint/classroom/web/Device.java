package org.chokepoint.classroom.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.account.SeatCookie;
import org.chokepoint.account.SeatKeys;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** The phone or laptop that asks: what it brings and what it shall keep. */
record Device(HttpServletRequest request, HttpServletResponse response) {

    static final String WORDS = "words";

    Device(ServletWebRequest exchange) {
        this(exchange.getRequest(), Objects.requireNonNull(exchange.getResponse()));
    }

    Optional<String> token() {
        return Optional.ofNullable(WebUtils.getCookie(request, SeatCookie.NAME)).map(Cookie::getValue);
    }

    /** Keeps the seat here; the words travel to the next page and are gone after it. */
    void keep(SeatKeys.Issued keys) {
        keepToken(keys);
        RequestContextUtils.getOutputFlashMap(request).put(WORDS, keys.words());
    }

    /** Keeps the seat here and nowhere else. */
    void keepToken(SeatKeys.Issued keys) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        response.addHeader(HttpHeaders.SET_COOKIE, new SeatCookie(keys.token(), request.isSecure()).header());
    }

    void refuse(int status) {
        response.setStatus(status);
    }
}
