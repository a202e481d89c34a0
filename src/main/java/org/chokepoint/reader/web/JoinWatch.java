package org.chokepoint.reader.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.chokepoint.account.SeatCookie;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.reader.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever takes a seat brings along what she has read: the answer that gives her device the seat links the two. */
@Configuration
class JoinWatch implements WebMvcConfigurer, HandlerInterceptor {

    private final Readers readers;
    private final PresentReader present;
    private final SeatKeys keys;

    JoinWatch(Readers readers, PresentReader present, SeatKeys keys) {
        this.readers = readers;
        this.present = present;
        this.keys = keys;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/join/*");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        given(response).ifPresent(seat -> present.kept(request).ifPresent(reader -> readers.sits(reader, seat)));
    }

    private Optional<SeatId> given(HttpServletResponse response) {
        String start = SeatCookie.NAME + "=";
        return response.getHeaders(HttpHeaders.SET_COOKIE).stream()
                .filter(cookie -> cookie.startsWith(start))
                .map(cookie -> cookie.substring(start.length()).split(";", 2)[0])
                .findFirst()
                .flatMap(keys::byToken);
    }
}
