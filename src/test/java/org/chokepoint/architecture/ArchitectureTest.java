package org.chokepoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.chokepoint.App;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chokepoint");
    private static final String BROKEN = "org.chokepoint.architecture.broken";
    private static final JavaClasses RUIN = new ClassFileImporter().importPackages(BROKEN);

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(App.class).verify();
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void theHouseKeepsItsRules(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void aBreachIsReported(ArchRule rule) {
        assertThat(rule.evaluate(RUIN).hasViolation()).as(rule.getDescription()).isTrue();
    }

    static Stream<ArchRule> houseRules() {
        return new HouseRules("org.chokepoint").all().stream();
    }

    static Stream<ArchRule> brokenRules() {
        return new HouseRules(BROKEN).all().stream();
    }
}
