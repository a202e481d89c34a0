package org.chokepoint.explorer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.chokepoint.account.UserId;
import org.chokepoint.content.Content;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.dynamics.store.TestVersions;
import org.chokepoint.events.store.TestLog;
import org.chokepoint.explorer.AssumptionSet;
import org.chokepoint.explorer.AssumptionSets;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.explorer.files.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAssumptionSetsTest {

    private static final Content CONTENT = TestContent.shipped();
    private static final Dossiers DOSSIERS = TestDossiers.of(CONTENT);
    private static final UserId OWNER = new UserId(new UUID(0, 1));
    private static final UserId OTHER = new UserId(new UUID(0, 2));
    private static final Assumptions SLOW = Assumptions.NONE.with("tmin", 18).with("mind", 0.4);

    private final JdbcClient jdbc = TestLog.fresh().jdbc();
    private final ModelVersions versions = TestVersions.of(jdbc, CONTENT);
    private final AssumptionSets sets = new JdbcAssumptionSets(jdbc, versions, DOSSIERS);

    @Test
    void aSetIsFoundByItsIdWithItsValuesAndTheVersionOfTheModel() {
        AssumptionSet kept = sets.keep(OWNER, "decoupling", " Slow metals ", SLOW);
        AssumptionSet found = sets.find(kept.id()).orElseThrow();
        assertThat(found).isEqualTo(kept);
        assertThat(found.name()).isEqualTo("Slow metals");
        assertThat(found.assumptions()).isEqualTo(SLOW);
        assertThat(versions.current("decoupling")).contains(found.version());
    }

    @Test
    void theSameNameReplacesTheSetAndKeepsItsId() {
        AssumptionSet first = sets.keep(OWNER, "decoupling", "Slow metals", SLOW);
        AssumptionSet second = sets.keep(OWNER, "decoupling", "Slow metals", Assumptions.NONE.with("tmin", 20));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(sets.of(OWNER, "decoupling")).containsExactly(second);
    }

    @Test
    void setsAreTheirOwners() {
        AssumptionSet kept = sets.keep(OWNER, "decoupling", "Slow metals", SLOW);
        assertThat(sets.of(OTHER, "decoupling")).isEmpty();
        sets.forget(OTHER, kept.id());
        assertThat(sets.find(kept.id())).isPresent();
        sets.forget(OWNER, kept.id());
        assertThat(sets.find(kept.id())).isEmpty();
    }

    @Test
    void aSetNeedsANameAndAModel() {
        assertThatThrownBy(() -> sets.keep(OWNER, "decoupling", "  ", SLOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sets.keep(OWNER, "no-such-model", "Slow", SLOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-model");
        assertThat(sets.of(OWNER, "decoupling")).isEmpty();
    }
}
