package org.chokepoint.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of the house, for the packages under {@code base}; the same rules are tried on classes that break them. */
record HouseRules(String base) {

    private static final List<String> CORE = List.of(
            "events",
            "content",
            "dynamics",
            "account",
            "explorer",
            "lesson",
            "search",
            "reader",
            "scenario",
            "negotiation",
            "game",
            "balance",
            "classroom");

    List<ArchRule> all() {
        return List.of(
                rootsArePure(),
                dynamicsStandsAlone(),
                dynamicsReadsContentAlone(),
                vectorsStayInOnePackage(),
                onlyLivePagesKnowVaadin(),
                onlyDocumentsKnowSpringMvc(),
                pagesSeeNoStateEventOrStore(),
                stateStaysInItsRootAndStore(),
                noClockOrChanceInRoots(),
                liveUpdatesComeFromOnePlace(),
                whoActsIsAskedInOnePlace(),
                adaptersAreClosed(),
                nothingStaticChanges(),
                noCyclesInsideModules());
    }

    ArchRule rootsArePure() {
        return classes()
                .that(areRoots())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.springframework.modulith..")
                                .or(areRoots())
                                .or(resideInAPackage(base + ".dynamics..")))
                .as("roots of the core modules are plain Java");
    }

    ArchRule dynamicsStandsAlone() {
        return classes()
                .that(resideInAPackage(base + ".dynamics..")
                        .and(not(resideInAnyPackage(base + ".dynamics.files..", base + ".dynamics.store.."))))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "jdk.incubator.vector..",
                        "org.jspecify..",
                        base + ".dynamics.."))
                .as("the engine needs the JDK alone");
    }

    /** In place of an annotation on its package, which would make a library of its own need Spring. */
    ArchRule dynamicsReadsContentAlone() {
        return noClasses()
                .that(resideInAPackage(base + ".dynamics.."))
                .should()
                .dependOnClassesThat(resideInAPackage(base + "..")
                        .and(not(resideInAnyPackage(base + ".dynamics..", base + ".content.."))))
                .as("of the other modules dynamics knows content alone");
    }

    ArchRule vectorsStayInOnePackage() {
        return noClasses()
                .that(resideInAPackage(base + "..").and(not(resideInAPackage(base + ".dynamics.vector"))))
                .should()
                .dependOnClassesThat(resideInAPackage("jdk.incubator.."))
                .as("one package uses the incubating vectors, so that a JVM without them can run all else");
    }

    ArchRule onlyLivePagesKnowVaadin() {
        return noClasses()
                .that(resideInAPackage(base + "..")
                        .and(not(resideInAnyPackage(base + "..ui..", base + ".architecture")))
                        .and(not(isApp())))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .as("only ui packages import Vaadin");
    }

    ArchRule onlyDocumentsKnowSpringMvc() {
        return noClasses()
                .that(resideInAPackage(base + "..").and(not(resideInAnyPackage(base + "..web..", base + ".api.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework.web.servlet..",
                        "org.springframework.ui..",
                        "org.springframework.web.bind.."))
                .as("only web packages import Spring MVC");
    }

    ArchRule pagesSeeNoStateEventOrStore() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..ui..")
                .should()
                .dependOnClassesThat(resideInAPackage(base + "..")
                        .and(simpleNameEndingWith("State")
                                .or(simpleNameEndingWith("Event"))
                                .or(resideInAPackage("..store.."))))
                .as("pages see projections, not state, events or stores");
    }

    ArchRule stateStaysInItsRootAndStore() {
        return noClasses()
                .that(resideInAPackage(base + "..").and(not(areRoots())).and(not(resideInAPackage(base + "..store.."))))
                .should()
                .dependOnClassesThat(areRoots().and(simpleNameEndingWith("State")))
                .as("state is seen by its own root and store alone");
    }

    ArchRule noClockOrChanceInRoots() {
        return noClasses()
                .that(areRoots())
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .as("roots take time, ids and chance as arguments");
    }

    ArchRule liveUpdatesComeFromOnePlace() {
        return noClasses()
                .that(resideInAPackage(base + "..").and(not(resideInAPackage(base + ".ui.."))))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "UI.access",
                        (JavaMethodCall call) ->
                                call.getTargetOwner().getPackageName().startsWith("com.vaadin.")
                                        && call.getName().startsWith("access")))
                .as("only ui.live calls UI.access");
    }

    ArchRule whoActsIsAskedInOnePlace() {
        return noClasses()
                .that(resideInAPackage(base + "..").and(not(resideInAPackage(base + ".account.."))))
                .should()
                .dependOnClassesThat()
                .haveSimpleName("SecurityContextHolder")
                .as("only account asks who is signed in");
    }

    ArchRule adaptersAreClosed() {
        return classes()
                .that(resideInAnyPackage(CORE.stream()
                                .flatMap(m -> List.of("ui", "web", "store", "files").stream()
                                        .map(a -> base + "." + m + "." + a + ".."))
                                .toArray(String[]::new))
                        .and(not(simpleNameEndingWith("package-info")))
                        .and(areTopLevel()))
                .should()
                .notBePublic()
                .as("adapters of core modules are package-private");
    }

    ArchRule nothingStaticChanges() {
        return fields().that()
                .areDeclaredInClassesThat(resideInAPackage(base + ".."))
                .and()
                .areStatic()
                .should()
                .beFinal()
                .as("no static field changes");
    }

    ArchRule noCyclesInsideModules() {
        return slices().matching(base + ".(*).(*)..")
                .should()
                .beFreeOfCycles()
                .as("no cycles between the packages of a module");
    }

    private DescribedPredicate<JavaClass> areRoots() {
        return resideInAnyPackage(
                        CORE.stream().map(module -> base + "." + module).toArray(String[]::new))
                .as("roots of core modules");
    }

    private static DescribedPredicate<JavaClass> areTopLevel() {
        return DescribedPredicate.describe("top level", JavaClass::isTopLevelClass);
    }

    private DescribedPredicate<JavaClass> isApp() {
        return DescribedPredicate.describe(
                "the application shell", type -> type.getName().equals(base + ".App"));
    }
}
