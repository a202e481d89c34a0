package org.chokepoint.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every source once. */
public final class Bibliography {

    /** How far a source has been looked at. */
    public enum Status {
        SEEN,
        PARTLY,
        NOT_CHECKED
    }

    /** Who speaks: a state with its organs, firms and official media in their own name, or anybody else. */
    public enum Side {
        US,
        CN,
        OTHER
    }

    /**
     * @param date a year, a month or a day in ISO form
     * @param note what a reader should know about the source, or empty
     */
    public record Source(
            String id,
            String kind,
            Side side,
            String issuer,
            String title,
            String date,
            @Nullable String url,
            String note,
            Status status) {}

    private final List<Source> sources;
    private final Map<String, Source> byId;

    public Bibliography(List<Source> sources) {
        this.sources = List.copyOf(sources);
        this.byId =
                sources.stream().collect(Collectors.toMap(Source::id, Function.identity(), (first, second) -> first));
    }

    public List<Source> sources() {
        return sources;
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
