package org.chokepoint.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.chokepoint.lesson.Curve;
import org.chokepoint.lesson.Figure;
import org.chokepoint.lesson.TimeAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    private static final Figure.Basis CHECKED = new Figure.Basis(List.of(1), true);

    @Test
    void anAxisHasAtMostFiveRoundMarksInsideItsEnds() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 500; round++) {
            double size = Math.pow(10, random.nextInt(-4, 7));
            List<Double> values = List.of(random.nextDouble() * size, random.nextDouble() * size - size / 4);
            Scale scale = Scale.ofValues(values, 200, 20);
            assertThat(scale.ticks())
                    .as("%s", values)
                    .hasSizeBetween(2, 6)
                    .allSatisfy(tick -> assertThat(tick.at()).isBetween(19.9, 200.1));
            assertThat(values).allSatisfy(value -> assertThat(scale.at(value)).isBetween(19.9, 200.1));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2022, 3", "1, 2022, 4", "2, 2023, 1", "21, 2027, 4"})
    void aTimeOfTheModelIsAQuarterOfTheCalendar(double time, int year, int quarter) {
        TimeAxis axis = TimeAxis.QUARTERS_SINCE_2022_Q3;
        assertThat(axis.year(time)).isEqualTo(year);
        assertThat(axis.quarter(time)).isEqualTo(quarter);
    }

    @Test
    void barsBeginAtZeroAndKeepTheirProportions() {
        BarPicture picture = BarPicture.of(new Figure.Bars(
                new Figure.Caption("id", "t", "a", "u"),
                List.of(
                        new Figure.Bar("a", 600, null, CHECKED),
                        new Figure.Bar("b", 300, new Figure.Span(200, 650), CHECKED),
                        new Figure.Bar("c", -100, null, new Figure.Basis(List.of(1), false)))));
        List<BarPicture.Bar> bars = picture.bars();
        assertThat(bars.get(0).width()).isCloseTo(2 * bars.get(1).width(), within(0.3));
        assertThat(bars.get(0).left()).isEqualTo(picture.zero());
        assertThat(bars.get(2).left() + bars.get(2).width()).isCloseTo(picture.zero(), within(0.2));
        assertThat(bars.get(1).textAt()).isGreaterThan(bars.get(1).whisker().right());
        assertThat(bars).allSatisfy(bar -> assertThat(bar.textAt()).isLessThan(BarPicture.WIDTH - 60));
        assertThat(picture.hasUnchecked()).isTrue();
    }

    @Test
    void linesRiseWhereTheirValuesRiseAndTheirLabelsDoNotMeet() {
        Curve one = new Curve("one", List.of(new Curve.Point(2022, 10), new Curve.Point(2024, 30)));
        Curve two = new Curve("two", List.of(new Curve.Point(2022, 5), new Curve.Point(2024, 30.5)));
        LinePicture picture = LinePicture.of(
                TimeAxis.YEARS, List.of(new LinePicture.Drawn(one, true), new LinePicture.Drawn(two, false)));
        assertThat(picture.lines().getFirst().dots().getLast().y())
                .isLessThan(picture.lines().getFirst().dots().getFirst().y());
        assertThat(Math.abs(picture.lines().getFirst().labelY()
                        - picture.lines().getLast().labelY()))
                .isGreaterThanOrEqualTo(14);
        assertThat(picture.times()).extracting(Scale.Tick::value).containsExactly(2022.0, 2023.0, 2024.0);
        assertThat(picture.lines().getFirst().path()).startsWith("M44.0 ").contains("L392.0 ");
    }

    @ParameterizedTest
    @CsvSource({
        "600, 600",
        "12345, 12\u202f345",
        "-0.5, \u22120.5",
        "2.34567, 2.346",
        "0.000123456, 0.0001235",
        "1234.5, 1234.5"
    })
    void numbersAreWrittenForReaders(double value, String words) {
        assertThat(new Numbers().words(value)).isEqualTo(words);
    }
}
