package org.chokepoint.ui.web;

import static java.util.Objects.requireNonNull;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives the templates of all documents their style. */
@Component
class StyledDocuments {

    StyledDocuments(ThymeleafViewResolver views, ResourceUrlProvider addresses) {
        views.addStaticVariable("styles", new DocumentStyle(path -> requireNonNull(addresses.getForLookupPath(path))));
    }
}
