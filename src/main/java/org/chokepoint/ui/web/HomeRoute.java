package org.chokepoint.ui.web;

import java.util.HashMap;
import java.util.Map;
import org.chokepoint.ui.HomePart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The landing page. It is a route and not a controller's method, because the live pages speak with the server under
 * the same path: a route that does not match leaves the request to them, a controller refuses it.
 */
@Configuration
class HomeRoute {

    static final String LIVE_REQUEST = "v-r";

    @Bean
    RouterFunction<ServerResponse> home(ObjectProvider<HomePart> parts) {
        return RouterFunctions.route(
                RequestPredicates.GET("/")
                        .or(RequestPredicates.GET("/zh"))
                        .and(RequestPredicates.param(LIVE_REQUEST, value -> true)
                                .negate()),
                request -> ServerResponse.ok()
                        .cacheControl(CacheControl.noCache().cachePublic())
                        .render("home", model(request.path(), parts)));
    }

    private static Map<String, Object> model(String path, ObjectProvider<HomePart> parts) {
        Map<String, Object> model = new HashMap<>();
        model.put("twin", path.equals("/") ? "/zh" : "/");
        parts.forEach(part -> model.putAll(part.model()));
        return model;
    }
}
