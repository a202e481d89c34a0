package org.chokepoint.explorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.explorer.Fit;
import org.chokepoint.explorer.files.TestDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new Calibrate(new PrintStream(out), new PrintStream(err)).run(List.of(arguments));
    }

    @Test
    void theSameSeedGivesTheSameFitAndABetterOne() {
        Fit fit = new Fit(TestDossiers.decoupling());
        List<Calibrator.Fitted> first = new Calibrator(fit).run(2_000);
        List<Calibrator.Fitted> again = new Calibrator(fit).run(2_000);
        assertThat(again).isEqualTo(first).hasSize(32);
        assertThat(first).allSatisfy(one -> {
            assertThat(one.value()).isBetween(one.low(), one.high());
            assertThat(one.low()).isGreaterThanOrEqualTo(one.range().low());
            assertThat(one.high()).isLessThanOrEqualTo(one.range().high());
        });
        double[] values = first.stream().mapToDouble(Calibrator.Fitted::value).toArray();
        assertThat(fit.loss(values)).isLessThan(fit.loss(fit.start()));
    }

    /** The values in the file are those that the command finds. */
    @Test
    void theFileHoldsAFit() {
        var dossier = TestDossiers.decoupling();
        Fit fit = new Fit(dossier);
        double[] written = fit.calibration().priors().stream()
                .mapToDouble(prior ->
                        Double.parseDouble(dossier.variable(prior.parameter()).equation()))
                .toArray();
        assertThat(fit.loss(written)).isLessThan(fit.loss(fit.start())).isLessThan(0.4033);
    }

    @Test
    void writingChangesNothingButValuesAndWhatIsLikely(@TempDir Path folder) throws IOException {
        Path model = copy(folder);
        String calibration = Files.readString(model.resolveSibling("calibration.yaml"));
        Files.writeString(
                model.resolveSibling("calibration.yaml"),
                calibration.replace("evaluations: 30000", "evaluations: 200"));
        String before = Files.readString(model);
        assertThat(run("decoupling", "--content", folder.toString(), "--write"))
                .as(err.toString())
                .isZero();
        String after = Files.readString(model);
        assertThat(after).isNotEqualTo(before);
        assertThat(skeleton(after)).isEqualTo(skeleton(before));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("FIT: 33 targets", "written to");
    }

    @Test
    void aBrokenCalibrationIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = copy(folder).resolveSibling("calibration.yaml");
        Files.writeString(file, Files.readString(file).replace("variable: FREV, at: 1,", "variable: FREF, at: 1,"));
        assertThat(run("--content", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("models/decoupling/calibration.yaml:\\d+:\\d+: the model has no variable 'FREF'");
    }

    private static String skeleton(String xmile) {
        return xmile.replaceAll("<eqn>-?[\\d.]+</eqn>", "<eqn/>").replaceAll("likely=\"[^\"]*\" ", "");
    }

    private static Path copy(Path folder) throws IOException {
        Path to = Files.createDirectories(folder.resolve("models/decoupling"));
        for (String name : List.of("model.xmile", "observations.csv", "calibration.yaml", "mechanisms.yaml")) {
            Files.copy(Path.of("content/models/decoupling", name), to.resolve(name));
        }
        return to.resolve("model.xmile");
    }
}
