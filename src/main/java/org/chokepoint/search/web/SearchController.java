package org.chokepoint.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.content.Language;
import org.chokepoint.search.Hit;
import org.chokepoint.search.Search;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A question by address, so that an answer can be kept and sent on. */
@Controller
class SearchController {

    private static final int MOST = 60;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping({"/search", "/zh/search"})
    String search(
            @RequestParam(name = "q", defaultValue = "") String words,
            @ModelAttribute("language") Language language,
            Model model,
            HttpServletResponse response) {
        String asked = words.strip();
        List<Hit> hits = asked.isEmpty() ? List.of() : search.find(asked, language, MOST);
        Map<Hit.Kind, List<Hit>> groups = hits.stream()
                .collect(Collectors.groupingBy(
                        Hit::kind,
                        () -> new EnumMap<>(Hit.Kind.class),
                        Collectors.mapping(Function.identity(), Collectors.toList())));
        model.addAttribute("asked", asked);
        model.addAttribute("found", hits.size());
        model.addAttribute("groups", groups);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
        return "search/search";
    }
}
