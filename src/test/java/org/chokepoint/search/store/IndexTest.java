package org.chokepoint.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.content.Language;
import org.chokepoint.search.Entry;
import org.chokepoint.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a few entries, and that nothing asked does harm. */
class IndexTest {

    private final Index english = new Index(
            Language.EN,
            List.of(
                    new Entry(
                            Hit.Kind.LESSON,
                            "Chip thresholds · The first line",
                            "Licences for fast chips <b>&",
                            "/lessons/a#b"),
                    new Entry(
                            Hit.Kind.TERM, "Licence · 许可证", "Permission to export a listed item.", "/glossary#licence"),
                    new Entry(
                            Hit.Kind.EVENT,
                            "2023-07-03 · Gallium licensing announced",
                            "Announcement No. 23.",
                            "/timeline#t")));
    private final Index chinese = new Index(
            Language.ZH,
            List.of(
                    new Entry(Hit.Kind.LESSON, "从镓到稀土", "商务部宣布对镓、锗相关物项实施出口许可。", "/zh/lessons/a"),
                    new Entry(Hit.Kind.TERM, "算力 · Compute", "用于训练模型的计算能力。", "/zh/glossary#compute")));

    @ParameterizedTest
    @CsvSource({
        "licence, /glossary#licence",
        "licensing, /timeline#t",
        "GALLIUM, /timeline#t",
        "thresh*, /lessons/a#b",
        "'\"listed item\"', /glossary#licence",
        "permission unheard, /glossary#licence"
    })
    void wordsFindTheirPlace(String words, String path) {
        assertThat(english.find(words, 10)).extracting(Hit::path).contains(path);
    }

    @Test
    void allWordsCountBeforeOneIsEnough() {
        assertThat(english.find("licence export", 10)).extracting(Hit::path).containsExactly("/glossary#licence");
    }

    @ParameterizedTest
    @CsvSource({"出口许可, /zh/lessons/a", "镓, /zh/lessons/a", "计算能力, /zh/glossary#compute", "compute, /zh/glossary#compute"
    })
    void chineseIsCutIntoWords(String words, String path) {
        assertThat(chinese.find(words, 10)).extracting(Hit::path).containsExactly(path);
    }

    @Test
    void excerptsMarkTheWordsAndAreHarmless() {
        assertThat(english.find("chips", 10).getFirst().excerpt())
                .contains("<mark>chips</mark>")
                .contains("&lt;b&gt;&amp;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "***", "((((", "+-|~", "a AND OR NOT", "\\", "<script>", "\u0000", "的"})
    void whateverIsAskedIsAnswered(String words) {
        assertThat(english.find(words, 10)).hasSizeLessThanOrEqualTo(3);
        assertThat(chinese.find(words.repeat(1000), 10)).hasSizeLessThanOrEqualTo(2);
    }
}
