package org.chokepoint.ui.web;

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
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("", "/lessons", "/lessons/*", "/glossary", "/sources");
        return registration;
    }
}
