package org.chokepoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradingTest {

    private static final Question.Ask ASK =
            new Question.Ask("id", "Question?", "Why.", new Lesson.Heading("there", "There", 2));
    private static final Question.Multiple MULTIPLE =
            new Question.Multiple(ASK, List.of("a", "b", "c", "d"), Set.of(1, 3));
    private static final Question.Ordering ORDERING = new Question.Ordering(ASK, List.of("a", "b", "c"));
    private static final Question.Matching MATCHING = new Question.Matching(
            ASK, List.of(new Question.Pair("a", "x"), new Question.Pair("b", "y"), new Question.Pair("c", "z")));
    private static final Question.Predict PREDICT = new Question.Predict(
            ASK,
            new Question.Scale(TimeAxis.YEARS, "%", 0, 100),
            new Curve("", List.of(new Curve.Point(2020, 10), new Curve.Point(2022, 50))),
            List.of(2020.0, 2021.0, 2022.0),
            10,
            List.of());

    @Test
    void aSingleChoiceIsRightOrWrong() {
        Question.Single single = new Question.Single(ASK, List.of("a", "b"), 2);
        assertThat(Grading.grade(single, chosen(2)).isRight()).isTrue();
        assertThat(mark(single, chosen(1))).isEqualTo(Grade.Mark.WRONG);
        assertThat(mark(single, chosen(1, 2))).isEqualTo(Grade.Mark.NONE);
    }

    @ParameterizedTest
    @CsvSource({"'1,3', RIGHT, 1", "'1', PARTLY, .5", "'1,2', WRONG, 0", "'1,3,4', PARTLY, .5", "'2,4', WRONG, 0"})
    void aWrongOptionTakesARightOneAway(String options, Grade.Mark mark, double score) {
        int[] chosen = IntStream.of(List.of(options.split(",")).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toArray();
        assertThat(Grading.grade(MULTIPLE, chosen(chosen))).isEqualTo(new Grade(mark, score));
    }

    @ParameterizedTest
    @CsvSource({"380, RIGHT", "420, RIGHT", "379.9, WRONG", "-400, WRONG"})
    void aNumberMayBeOffByItsTolerance(double value, Grade.Mark mark) {
        Question.Numeric numeric = new Question.Numeric(ASK, "GB/s", 400, 20);
        assertThat(mark(numeric, new Answer.Given(value))).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, RIGHT, 100",
        "2, 1, 3, PARTLY, 67",
        "3, 2, 1, WRONG, 0",
        "1, 1, 2, NONE, 0",
        "0, 1, 2, NONE, 0"
    })
    void anOrderCountsThePairsThatStandRight(int first, int second, int third, Grade.Mark mark, int percent) {
        Grade grade = Grading.grade(ORDERING, new Answer.Placed(List.of(first, second, third)));
        assertThat(grade.mark()).isEqualTo(mark);
        assertThat(grade.percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, RIGHT, 100",
        "1, 3, 2, PARTLY, 33",
        "1, 0, 0, PARTLY, 33",
        "2, 3, 1, WRONG, 0",
        "0, 0, 0, NONE, 0"
    })
    void aMatchCountsThePairs(int first, int second, int third, Grade.Mark mark, int percent) {
        Grade grade = Grading.grade(MATCHING, new Answer.Placed(List.of(first, second, third)));
        assertThat(grade.mark()).isEqualTo(mark);
        assertThat(grade.percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 30, 50, RIGHT, 1",
        "20, 20, 60, RIGHT, 1",
        "10, 30, 70, PARTLY, .8333",
        "10, 30, 80, PARTLY, .6667",
        "90, 90, 0, WRONG, 0"
    })
    void aPredictionIsScoredByItsDistance(double first, double second, double third, Grade.Mark mark, double score) {
        Grade grade = Grading.grade(PREDICT, new Answer.Drawn(List.of(first, second, third)));
        assertThat(grade.mark()).isEqualTo(mark);
        assertThat(grade.score()).isCloseTo(score, within(1e-4));
    }

    @Test
    void aPredictionWithoutOneOfItsPointsIsNone() {
        assertThat(mark(PREDICT, new Answer.Drawn(List.of(1.0, Double.NaN, 3.0))))
                .isEqualTo(Grade.Mark.NONE);
        assertThat(mark(PREDICT, new Answer.Drawn(List.of(1.0)))).isEqualTo(Grade.Mark.NONE);
    }

    @Test
    void aTextIsNotMarked() {
        Question.Written written = new Question.Written(ASK);
        assertThat(mark(written, new Answer.Text("Mine."))).isEqualTo(Grade.Mark.UNMARKED);
        assertThat(mark(written, new Answer.Text(" "))).isEqualTo(Grade.Mark.NONE);
    }

    @Test
    void anAnswerOfAnotherKindIsNone() {
        for (Question question : List.of(MULTIPLE, ORDERING, MATCHING, PREDICT, new Question.Written(ASK))) {
            assertThat(mark(question, new Answer.Given(1))).isEqualTo(Grade.Mark.NONE);
            assertThat(mark(question, new Answer.Nothing())).isEqualTo(Grade.Mark.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aShuffleShowsEachOptionOnceAndAlwaysAlike(int size) {
        for (int seed = 0; seed < 200; seed++) {
            Shuffle shuffle = Shuffle.of("question-" + seed, size);
            assertThat(shuffle).isEqualTo(Shuffle.of("question-" + seed, size));
            assertThat(shuffle.shown())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, size).boxed().toList());
            for (int option = 1; option <= size; option++) {
                assertThat(shuffle.option(shuffle.place(option))).isEqualTo(option);
            }
            assertThat(size > 2 && shuffle.shown().equals(List.of(1, 2, 3))).isFalse();
        }
    }

    @Test
    void whatCannotBeAQuestionIsRefused() {
        assertThatThrownBy(() -> new Question.Single(ASK, List.of("a", "b"), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1 to 2");
        assertThatThrownBy(() -> new Question.Multiple(ASK, List.of("a", "b"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question.Ordering(ASK, List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Curve("", List.of(new Curve.Point(2, 0), new Curve.Point(1, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Grade.Mark mark(Question question, Answer answer) {
        return Grading.grade(question, answer).mark();
    }

    private static Answer chosen(int... options) {
        return new Answer.Chosen(Set.copyOf(IntStream.of(options).boxed().toList()));
    }
}
