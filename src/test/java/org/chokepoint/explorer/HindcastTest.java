package org.chokepoint.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.explorer.files.TestDossiers;
import org.junit.jupiter.api.Test;

/** Holds the decoupling model to the errors it has; a change that makes any of them worse fails here and says which. */
class HindcastTest {

    private static final Pattern ROW = Pattern.compile("(FIT|WITHIN|AFTER),\"(.*)\",([\\d.]+)");
    private static final Dossier DOSSIER = TestDossiers.decoupling();
    private static final Hindcast HINDCAST = Hindcast.of(DOSSIER, Inputs.none());

    @Test
    void noErrorIsLargerThanItWas() throws IOException {
        Map<String, Double> bounds = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/fixtures/hindcast.csv"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                bounds.put(row.group(1) + row.group(2), Double.parseDouble(row.group(3)));
            }
        }
        assertThat(HINDCAST.rows()).hasSize(bounds.size()).allSatisfy(row -> {
            String name = row.target().part() + row.target().label().english();
            assertThat(bounds).containsKey(name);
            assertThat(100 * Math.abs(row.error())).as(name).isLessThan(bounds.get(name));
        });
    }

    /** The independent implementation's fit has a mean of 10.4 and a median of 5.4 per cent over the same 33 figures. */
    @Test
    void theFitIsNotWorseThanThatOfTheIndependentImplementation() {
        Hindcast.Summary fit = HINDCAST.summary(Target.Part.FIT);
        assertThat(fit.rows()).isEqualTo(33);
        assertThat(fit.mean()).isLessThan(0.104);
        assertThat(fit.median()).isLessThan(0.054);
        assertThat(fit.withinTenth()).isGreaterThanOrEqualTo(22);
    }

    @Test
    void whatIsFittedEndsBeforeWhatIsHeldOut() {
        assertThat(HINDCAST.rows(Target.Part.FIT))
                .allSatisfy(row ->
                        assertThat(row.target().measure().window().last()).isLessThan(11));
        assertThat(HINDCAST.rows(Target.Part.AFTER)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyLargeMissIsExplained() {
        assertThat(HINDCAST.rows().stream().filter(row -> Math.abs(row.error()) > 0.15))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.target().miss().english())
                        .as(row.target().label().english())
                        .isNotBlank());
    }

    @Test
    void fittedParametersLieInsideTheirRangesAndSayWhatIsLikely() {
        assertThat(DOSSIER.uncertain()).hasSize(32);
        assertThat(DOSSIER.calibration().orElseThrow().priors()).allSatisfy(prior -> {
            var about = DOSSIER.variable(prior.parameter()).about();
            assertThat(about.basis()).as(prior.parameter()).isIn("fitted", "judgement");
            assertThat(about.likely()).as(prior.parameter()).isNotNull();
            assertThat(List.of(about.likely().low(), about.likely().high()))
                    .allSatisfy(end -> assertThat(end)
                            .isBetween(about.range().low(), about.range().high()));
        });
    }
}
