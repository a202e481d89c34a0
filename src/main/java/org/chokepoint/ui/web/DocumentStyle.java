package org.chokepoint.ui.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The style of documents as it stands in the head of each: a page that waits for no second file is seen sooner. Its hash
 * is the one style that the page's policy lets pass.
 */
public final class DocumentStyle {

    private static final String ASSETS = "/assets/";
    private static final List<String> SHARED = List.of("tokens", "app");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile("url\\(\\.\\./(.*?)\\)");

    /** The text of a style element and the content security policy of its page. */
    public record Sheet(String css, String policy) {}

    private final UnaryOperator<String> addresses;
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

    /** With the public address of a font by the path of its file. */
    public DocumentStyle(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /** The named sheet after those that all documents share; the light pages of a class load no web font. */
    public Sheet of(@Nullable String name) {
        return sheets.computeIfAbsent(Objects.requireNonNullElse(name, ""), this::made);
    }

    private Sheet made(String name) {
        Stream<String> fonts = name.equals("classroom") ? Stream.empty() : Stream.of("fonts");
        Stream<String> own = name.isEmpty() ? Stream.empty() : Stream.of(name);
        String css = Stream.of(fonts, SHARED.stream(), own)
                .flatMap(each -> each)
                .map(this::file)
                .collect(Collectors.joining());
        String policy = "default-src 'self'; style-src 'sha256-" + hash(css) + "'; object-src 'none'; base-uri 'none'";
        return new Sheet(css, policy);
    }

    private String file(String name) {
        try {
            String css = new ClassPathResource("static" + ASSETS + "css/" + name + ".css")
                    .getContentAsString(StandardCharsets.UTF_8);
            return FONT.matcher(small(css))
                    .replaceAll(found -> "url(" + addresses.apply(ASSETS + found.group(1)) + ")");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String small(String css) {
        return COMMENT.matcher(css)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .strip();
    }

    private static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
