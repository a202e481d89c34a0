package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each small model shows its one idea. */
class TeachingModelsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @ParameterizedTest
    @ValueSource(strings = {"bathtub", "learning-curve", "price-spike", "leaky-embargo", "lock-in"})
    void aTeachingModelIsSmallDescribedAndSound(String slug) {
        Model model = model(slug);
        assertThat(model.warnings()).isEmpty();
        assertThat(model.variables()).hasSizeBetween(4, 15).allSatisfy(variable -> {
            assertThat(variable.unit()).as(variable.name()).isNotBlank();
            assertThat(variable.doc()).as(variable.name()).endsWith(".");
        });
    }

    @Test
    void theBathtubDrainsByTheSameShareOfTheGapInEveryStep() {
        Model model = model("bathtub");
        Run run = model.run(Inputs.none());
        double kept = 1 - model.dt() / 16;
        for (int step = 0; step < run.size(); step++) {
            double stepsSinceTheCut = Math.max(0, step - run.stepOf(4));
            double expected = 8 * 16 + (20 - 8) * 16 * Math.pow(kept, stepsSinceTheCut);
            assertThat(run.value("accelerators_in_use", step)).isCloseTo(expected, EXACT);
        }
    }

    @Test
    void aCutOfDeliveriesToNothingLeavesMoreThanAThirdAfterOneLife() {
        Run run = model("bathtub").run(Inputs.none().with("deliveries_after", 0));
        assertThat(run.at("accelerators_in_use", 4 + 16) / run.at("accelerators_in_use", 4))
                .isCloseTo(Math.pow(1 - 0.25 / 16, 64), EXACT)
                .isGreaterThan(1.0 / 3);
    }

    @Test
    void defectsFallByTheSameShareWithEachDoubling() {
        Run run = model("learning-curve").run(Inputs.none().with("wafer_starts", 10));
        int[] doubled = {0, 1, 3, 7, 15};
        for (int doublings = 0; doublings < doubled.length; doublings++) {
            double defects = 0.3 * Math.pow(0.8, doublings);
            assertThat(run.at("cumulative_wafers", doubled[doublings])).isCloseTo(10 * Math.pow(2, doublings), EXACT);
            assertThat(run.at("defect_density", doubled[doublings])).isCloseTo(defects, EXACT);
            assertThat(run.at("die_yield", doubled[doublings])).isCloseTo(Math.exp(-6 * defects), EXACT);
        }
    }

    @Test
    void twiceTheWafersGainAtMostOneDoubling() {
        Run slow = model("learning-curve").run(Inputs.none());
        Run fast = model("learning-curve").run(Inputs.none().with("wafer_starts", 30));
        double early = fast.at("doublings", 1) - slow.at("doublings", 1);
        double late = fast.at("doublings", 24) - slow.at("doublings", 24);
        assertThat(late).isGreaterThan(early).isLessThan(1);
    }

    @Test
    void thePricePeaksAndFallsThoughTheCutHolds() {
        Run run = model("price-spike").run(Inputs.none());
        double peak = peak(run, "metal_price");
        assertThat(run.at("metal_price", 4)).isEqualTo(1);
        assertThat(run.at("metal_inventory", 5)).isLessThan(run.at("metal_inventory", 4));
        assertThat(peak).isGreaterThan(3);
        assertThat(run.at("export_cut", 48)).isEqualTo(run.at("export_cut", 4)).isPositive();
        assertThat(run.at("metal_price", 48)).isBetween(1.0, peak / 2);
        assertThat(run.at("leverage", 48)).isLessThan(run.at("leverage", 8)).isLessThan(0.65);
    }

    @Test
    void thePriceSettlesWhereUseIsWhatTheHighPriceBrings() {
        Run run = model("price-spike").run(Inputs.none());
        double price = run.at("metal_price", 48);
        assertThat(0.5 + 1 - 1 / price).isCloseTo(Math.pow(price, -0.3), within(1e-3));
    }

    @Test
    void slowBuildersPayMoreAndStoresDelayTheSpike() {
        Model model = model("price-spike");
        Run usual = model.run(Inputs.none());
        Run slow = model.run(Inputs.none().with("build_time", 20));
        Run stored = model.run(Inputs.none().with("normal_inventory", 300));
        assertThat(peak(slow, "metal_price")).isGreaterThan(peak(usual, "metal_price"));
        assertThat(peak(stored, "metal_price")).isLessThan(peak(usual, "metal_price"));
        assertThat(timeOfPeak(stored, "metal_price")).isGreaterThan(timeOfPeak(usual, "metal_price") + 2);
    }

    @Test
    void theEmbargoIsWornDownToTheBalanceOfItsLoops() {
        Run run = model("leaky-embargo").run(Inputs.none());
        double unmet = 80 / (1 + 0.1 / 0.2 + 0.06 / 0.1);
        assertThat(run.at("unmet_demand", 3)).isZero();
        assertThat(run.at("unmet_demand", 4)).isCloseTo(80, EXACT);
        assertThat(run.at("unmet_demand", 40)).isCloseTo(unmet, within(0.1));
        assertThat(run.at("unlicensed_imports", 40)).isCloseTo(unmet * 0.1 / 0.2, within(0.1));
        assertThat(run.at("offshore_rental", 40)).isCloseTo(unmet * 0.06 / 0.1, within(0.2));
    }

    @Test
    void whatEnforcementClosesPartlyMovesOffshore() {
        Model model = model("leaky-embargo");
        Run lax = model.run(Inputs.none());
        Run strict = model.run(Inputs.none().with("enforcement", 0.4));
        double closed = lax.at("unlicensed_imports", 40) - strict.at("unlicensed_imports", 40);
        double moved = strict.at("offshore_rental", 40) - lax.at("offshore_rental", 40);
        assertThat(closed).isPositive();
        assertThat(moved).isBetween(0.2 * closed, 0.8 * closed);
        assertThat(strict.at("unmet_demand", 40) - lax.at("unmet_demand", 40)).isCloseTo(closed - moved, EXACT);
    }

    /** The stable niche and the threshold meet where m = x(1 - 2x)/(1 - x) is greatest, at 3 - 2√2. */
    @Test
    void aMandateTipsTheMarketAboveItsThresholdAndNotBelow() {
        double threshold = 3 - 2 * Math.sqrt(2);
        assertThat(lastShare(threshold - 0.02, 1000)).isLessThan(1 - Math.sqrt(0.5));
        assertThat(lastShare(threshold + 0.02, 1000)).isGreaterThan(0.9);
    }

    @Test
    void aTippedMarketDoesNotNeedItsMandateAnyMore() {
        assertThat(lastShare(0.25, 60)).isGreaterThan(0.95);
        assertThat(lastShare(0.25, 12)).isLessThan(0.05);
    }

    private static double lastShare(double mandate, double end) {
        Run run =
                model("lock-in").run(Inputs.none().with("mandate_size", mandate).with("mandate_end", end));
        return run.at("domestic_users", 80);
    }

    private static double peak(Run run, String variable) {
        return run.at(variable, timeOfPeak(run, variable));
    }

    private static double timeOfPeak(Run run, String variable) {
        double[] series = run.series(variable);
        int peak = 0;
        for (int step = 0; step < series.length; step++) {
            peak = series[step] > series[peak] ? step : peak;
        }
        return run.time(peak);
    }

    private static Model model(String slug) {
        try (InputStream file = Files.newInputStream(Path.of("content/models", slug, "model.xmile"))) {
            return Model.read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
