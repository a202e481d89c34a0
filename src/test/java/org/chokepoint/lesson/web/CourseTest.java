package org.chokepoint.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Claims;
import org.chokepoint.content.Content;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Language;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Models;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.lesson.Balance;
import org.chokepoint.lesson.Block;
import org.chokepoint.lesson.Figure;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.ModelBlock;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.Quiz;
import org.chokepoint.lesson.files.TestLessons;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The course that is shipped: whole in both languages, traced to its sources, tried against its models, and even-handed. */
class CourseTest {

    private static final int LESSONS = 17;
    private static final Content CONTENT = TestContent.shipped();
    private static final Models MODELS = TestModels.of(CONTENT);
    private static final Lessons COURSE = TestLessons.shipped();

    @Test
    void nothingIsWrongInIt() {
        assertThat(CONTENT.problems()).isEmpty();
        assertThat(TestLessons.problemsOf(CONTENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void seventeenLessonsStandInEachLanguage(Language language) {
        assertThat(COURSE.all(language)).hasSize(LESSONS).allSatisfy(lesson -> {
            assertThat(lesson.about().outcomes()).as(lesson.path()).isNotEmpty();
            assertThat(lesson.about().misconceptions()).as(lesson.path()).isNotEmpty();
            assertThat(lesson.about().further()).as(lesson.path()).isNotEmpty();
            assertThat(lesson.apparatus().terms()).as(lesson.path()).isNotEmpty();
            assertThat(lesson.apparatus().notes()).as(lesson.path()).isNotEmpty();
            assertThat(lesson.blocks(Block.Perspectives.class))
                    .as(lesson.path())
                    .isNotEmpty();
            assertThat(lesson.blocks(Block.Discussion.class)).as(lesson.path()).isNotEmpty();
            assertThat(lesson.blocks(Figure.class)).as(lesson.path()).isNotEmpty();
            assertThat(lesson.blocks(Block.Prose.class))
                    .as(lesson.path())
                    .anyMatch(prose -> prose.html().contains("<details class=\"admonition deeper\">"));
        });
    }

    @Test
    void aLessonIsReadInTenToTwentyMinutes() {
        assertThat(COURSE.all(Language.EN))
                .allSatisfy(
                        lesson -> assertThat(lesson.length()).as(lesson.slug()).isBetween(1_200, 2_200));
        assertThat(COURSE.all(Language.ZH))
                .allSatisfy(
                        lesson -> assertThat(lesson.length()).as(lesson.slug()).isBetween(1_800, 4_000));
    }

    @ParameterizedTest
    @EnumSource
    void everyLessonEndsWithFiveQuestionsAndHasSomethingToTry(Language language) {
        assertThat(COURSE.all(language)).allSatisfy(lesson -> {
            assertThat(lesson.blocks(Quiz.class).getLast().questions())
                    .as(lesson.path())
                    .hasSizeGreaterThanOrEqualTo(5);
            assertThat(Stream.concat(
                            lesson.blocks(ModelBlock.class).stream(),
                            lesson.questions().stream().filter(Question.Predict.class::isInstance)))
                    .as(lesson.path())
                    .isNotEmpty();
        });
        assertThat(COURSE.all(language).stream().flatMap(lesson -> lesson.questions().stream()))
                .extracting(Question::kind)
                .contains("single", "multiple", "number", "order", "match", "text", "predict");
    }

    static Stream<Arguments> expectations() {
        return lessons()
                .flatMap(lesson -> lesson.blocks(ModelBlock.class).stream()
                        .flatMap(block -> block.expectations().stream()
                                .map(expected -> Arguments.of(
                                        Named.of(lesson.path() + "#" + block.id() + " " + expected.variable(), block),
                                        expected))));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void aModelBlockDoesWhatItsAuthorSays(ModelBlock block, ModelBlock.Expectation expected) {
        Model model = MODELS.find(block.setting().model()).orElseThrow();
        double change = block.change(model, expected);
        assertThat(expected.allows(change))
                .as(
                        "%s changes by %.1f %%, its author says %.0f to %.0f",
                        expected.variable(), change, expected.low(), expected.high())
                .isTrue();
    }

    static Stream<Arguments> figures() {
        return lessons()
                .flatMap(lesson -> lesson.blocks(Figure.class).stream()
                        .map(figure -> Arguments.of(
                                Named.of(lesson.path() + "#" + figure.caption().id(), figure), lesson)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyNumberOfAFigureIsTracedToASource(Figure figure, Lesson lesson) {
        Set<Integer> notes =
                lesson.apparatus().notes().stream().map(Lesson.Note::number).collect(Collectors.toSet());
        assertThat(figure.numbers()).isPositive();
        assertThat(bases(figure))
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(basis.notes()).isNotEmpty().isSubsetOf(notes));
    }

    private static List<Figure.Basis> bases(Figure figure) {
        return switch (figure) {
            case Figure.Bars bars -> bars.bars().stream().map(Figure.Bar::basis).toList();
            case Figure.Lines lines ->
                lines.lines().stream().map(Figure.Line::basis).toList();
            case Figure.Chain chain ->
                chain.stages().stream().map(Figure.Stage::basis).toList();
        };
    }

    @ParameterizedTest
    @EnumSource
    void bothSidesHaveTheSameRoomAndAreCitedAboutAsOften(Language language) {
        Balance balance = Balance.of(COURSE.all(language));
        assertThat(balance.blocks()).isGreaterThanOrEqualTo(LESSONS);
        assertThat(balance.uneven()).extracting(each -> each.lesson().path()).isEmpty();
        assertThat(balance.usShare()).as("%s", balance.citations()).isBetween(40.0, 60.0);
    }

    @Test
    void everySourceTermAndClaimCanBeReached() throws Exception {
        Document glossary = page("/glossary");
        Document sources = page("/sources");
        assertThat(CONTENT.glossary().terms())
                .hasSize(95)
                .extracting(Glossary.Term::id)
                .allMatch(id -> glossary.getElementById(id) != null);
        assertThat(CONTENT.bibliography().sources())
                .hasSizeGreaterThanOrEqualTo(164)
                .extracting(Bibliography.Source::id)
                .allMatch(id -> sources.getElementById(id) != null);
        assertThat(CONTENT.timeline().events()).hasSize(102);
        Set<String> shown = COURSE.all(Language.EN).stream()
                .flatMap(lesson -> lesson.blocks(Block.ClaimCard.class).stream())
                .map(card -> card.claim().id())
                .collect(Collectors.toSet());
        assertThat(CONTENT.claims().claims())
                .hasSize(39)
                .extracting(Claims.Claim::id)
                .isSubsetOf(shown);
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfTheCourseLeadsSomewhere(Language language) throws Exception {
        for (Lesson lesson : COURSE.all(language)) {
            Document page = page(lesson.path());
            Set<String> ids = new HashSet<>();
            page.getAllElements().stream()
                    .map(Element::id)
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertThat(ids.add(id))
                            .as("%s has the id %s once", lesson.path(), id)
                            .isTrue());
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .as(lesson.path())
                    .allMatch(href -> ids.contains(href.substring(1)));
        }
    }

    private static Stream<Lesson> lessons() {
        return Stream.of(Language.values()).flatMap(language -> COURSE.all(language).stream());
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(TestDocuments.of(COURSE, CONTENT)
                .perform(MockMvcRequestBuilders.get(path))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
