package org.chokepoint.lesson.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives each document a tag of its content, so that a browser that has it already is told so in a few bytes. */
@Configuration
class DocumentTags {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> documentTagFilter() {
        var registration = new FilterRegistrationBean<>(filter());
        registration.addUrlPatterns("/lessons", "/lessons/*", "/glossary", "/sources");
        return registration;
    }

    /** Weak tags, since the answer may be compressed on its way. */
    static ShallowEtagHeaderFilter filter() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        return filter;
    }
}
