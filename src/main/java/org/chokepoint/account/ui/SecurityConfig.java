package org.chokepoint.account.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.chokepoint.account.InstallationSecret;
import org.chokepoint.account.SeatKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One chain for documents and live pages. */
@Configuration
class SecurityConfig {

    private static final String[] OPEN = {
        "/",
        "/lessons/**",
        "/glossary",
        "/sources",
        "/timeline",
        "/search",
        "/review",
        "/certificate/**",
        "/zh/**",
        "/models/**",
        "/join/**",
        "/seat",
        "/resume",
        "/solo",
        "/assets/**",
        "/qr/**",
        "/error",
        "/favicon.ico",
        "/actuator/health/**"
    };

    /** Forms of documents carry no token, hence need no session to be shown; their origin is checked instead. */
    private static RequestMatcher documentForms() {
        var path = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                path.matcher(HttpMethod.POST, "/lessons/{slug}/check"),
                path.matcher(HttpMethod.POST, "/zh/lessons/{slug}/check"),
                path.matcher(HttpMethod.POST, "/certificate/**"),
                path.matcher(HttpMethod.POST, "/zh/certificate/**"),
                path.matcher(HttpMethod.POST, "/join/{code}"),
                path.matcher(HttpMethod.POST, "/resume"),
                path.matcher(HttpMethod.POST, "/solo"));
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, SeatKeys keys, InstallationSecret secret, UserDetailsService instructors) {
        RequestMatcher forms = documentForms();
        http.authorizeHttpRequests(rules -> rules.requestMatchers(OPEN).permitAll());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(forms));
        http.addFilterBefore(new SameOriginFilter(forms), CsrfFilter.class);
        http.addFilterBefore(new SeatFilter(keys), AnonymousAuthenticationFilter.class);
        http.rememberMe(remember ->
                remember.key(secret.of("remember-me")).alwaysRemember(true).userDetailsService(instructors));
        return http.with(VaadinSecurityConfigurer.vaadin(), live -> live.loginView(LoginPage.class, "/"))
                .build();
    }
}
