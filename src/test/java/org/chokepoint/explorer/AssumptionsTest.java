package org.chokepoint.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Sensitivity;
import org.chokepoint.explorer.files.TestDossiers;
import org.junit.jupiter.api.Test;

/** Assumptions, and what they do to bands and swings. */
class AssumptionsTest {

    private static final Dossier DOSSIER = TestDossiers.decoupling();

    @Test
    void theyAreReadAsTheyAreWritten() {
        Assumptions assumptions = Assumptions.NONE.with("lam", 5.5).with("tmin", 18);
        assertThat(assumptions.text()).isEqualTo("lam:5.5,tmin:18.0");
        assertThat(Assumptions.of(DOSSIER, assumptions.text())).isEqualTo(assumptions);
        assertThat(assumptions.without("lam")).isEqualTo(Assumptions.NONE.with("tmin", 18));
    }

    @Test
    void whatIsNoParameterOrOutOfRangeIsLeftOut() {
        assertThat(Assumptions.of(DOSSIER, "lam:99,U1:1,nonsense:1,tmin:x,mind,MP:2,:,lam:NaN"))
                .isEqualTo(Assumptions.NONE);
    }

    @Test
    void theyChangeTheRunThatTheyAreGivenTo() {
        double own = DOSSIER.model().run(Inputs.none()).at("LAG", 21);
        double assumed =
                DOSSIER.model().run(Assumptions.NONE.with("lam", 6).inputs()).at("LAG", 21);
        assertThat(assumed).isGreaterThan(1.2 * own);
    }

    @Test
    void bandsLieInOrderAndLargelyAroundWhatIsAssumed() {
        Map<String, Bands.Curve> curves = Bands.of(DOSSIER, Assumptions.NONE, List.of("LAG", "MLEV"));
        assertThat(curves).containsOnlyKeys("LAG", "MLEV");
        Bands.Curve lag = curves.get("LAG");
        assertThat(lag.line()).hasSize(34);
        for (int i = 0; i < lag.line().length; i++) {
            assertThat(lag.lowNine()[i]).isLessThanOrEqualTo(lag.lowHalf()[i]);
            assertThat(lag.lowHalf()[i]).isLessThanOrEqualTo(lag.highHalf()[i]);
            assertThat(lag.highHalf()[i]).isLessThanOrEqualTo(lag.highNine()[i]);
        }
        assertThat(lag.highNine()[33] - lag.lowNine()[33]).isGreaterThan(1);
    }

    @Test
    void whatIsAssumedIsNotDrawn() {
        Bands.Curve free = Bands.of(DOSSIER, Assumptions.NONE, List.of("LAG")).get("LAG");
        Bands.Curve held = Bands.of(DOSSIER, Assumptions.NONE.with("lam", 4.4), List.of("LAG"))
                .get("LAG");
        assertThat(held.highNine()[21] - held.lowNine()[21]).isLessThan(free.highNine()[21] - free.lowNine()[21]);
    }

    @Test
    void everyParameterIsSwungAndTheStrongestIsTheLagOfAComputeGap() {
        List<Sensitivity.Swing> swings = Bands.swings(DOSSIER, Assumptions.NONE, "LAG", 21);
        assertThat(swings).hasSize(DOSSIER.parameters().size());
        Sensitivity.Swing strongest = swings.stream()
                .max((a, b) -> Double.compare(Math.abs(a.atHigh() - a.atLow()), Math.abs(b.atHigh() - b.atLow())))
                .orElseThrow();
        assertThat(strongest.input()).isEqualTo("lam");
        double own = DOSSIER.model().run(Inputs.none()).at("LAG", 21);
        assertThat(own).isBetween(strongest.atLow(), strongest.atHigh());
    }
}
