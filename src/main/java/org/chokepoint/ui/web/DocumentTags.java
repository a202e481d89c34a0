package org.chokepoint.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives each document a tag of its content, so that a browser that has it already is told so in a few bytes. */
@Configuration
class DocumentTags {

    /** Weak tags, since the answer may be compressed on its way. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> documentTagFilter() {
        ShallowEtagHeaderFilter filter = new DocumentsOnly();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(
                "", "/lessons", "/lessons/*", "/glossary", "/sources", "/timeline", "/search", "/zh", "/zh/*");
        return registration;
    }

    /** Live pages speak under the path of the landing page; their answers are streams and are left alone. */
    private static final class DocumentsOnly extends ShallowEtagHeaderFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            String query = request.getQueryString();
            return query != null && query.contains(HomeRoute.LIVE_REQUEST + "=");
        }
    }
}
