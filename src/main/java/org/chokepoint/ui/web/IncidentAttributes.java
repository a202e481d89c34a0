package org.chokepoint.ui.web;

import java.util.Map;
import org.chokepoint.ui.Incidents;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives the error page of a failed document its incident number and nothing of the exception. */
@Component
class IncidentAttributes extends DefaultErrorAttributes {

    private static final int FAILED = 500;

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        Throwable failure = getError(request);
        if (failure != null && attributes.get("status") instanceof Integer status && status >= FAILED) {
            attributes.put("incident", Incidents.record(failure));
        }
        return attributes;
    }
}
