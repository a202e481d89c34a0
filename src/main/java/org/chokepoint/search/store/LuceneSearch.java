package org.chokepoint.search.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentChanged;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.search.Hit;
import org.chokepoint.search.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An index for each language, made when it is first asked and again after the content has changed. */
@Component
class LuceneSearch implements Search {

    private final Content content;
    private final Lessons lessons;
    private final Map<Language, Index> indexes = new ConcurrentHashMap<>();

    LuceneSearch(Content content, Lessons lessons) {
        this.content = content;
        this.lessons = lessons;
    }

    @Override
    public List<Hit> find(String words, Language language, int most) {
        return indexes.computeIfAbsent(language, key -> new Index(key, Entries.of(content, lessons, key)))
                .find(words, most);
    }

    @EventListener
    void on(ContentChanged changed) {
        indexes.clear();
    }
}
