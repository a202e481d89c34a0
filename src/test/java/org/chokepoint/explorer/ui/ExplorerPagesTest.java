package org.chokepoint.explorer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.UserId;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.AssumptionSets;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.explorer.Target;
import org.chokepoint.ui.chart.CausalMap;
import org.chokepoint.ui.chart.LineChart;
import org.chokepoint.ui.chart.TornadoChart;
import org.chokepoint.ui.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The pages about the model, as anybody sees them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:explorer", "vaadin.productionMode=true"})
@WithAnonymousUser
class ExplorerPagesTest extends SpringBrowserlessTest {

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private AssumptionSets sets;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @MockitoBean
    private CurrentActor current;

    @BeforeEach
    void aVisitor() {
        when(current.actor()).thenReturn(new Actor.Visitor());
    }

    @Test
    void thePathWithoutANameLeadsToTheModelThatIsHeldAgainstFigures() {
        assertThat(open("model")).contains("Technology decoupling", "Why does gallium leverage fade?");
        assertThat(find(CausalMap.class).all()).hasSize(1);
    }

    @Test
    void theQuestionOfGalliumIsAnsweredOnePressAway() {
        open("model/decoupling");
        Anchor question =
                find(Anchor.class).withText("Why does gallium leverage fade?").single();
        assertThat(open(question.getHref()))
                .contains(
                        "covered elsewhere cannot be withheld",
                        "(1 \u2212 Non-Chinese metal cover) \u00d7",
                        "MLEV = (1 - ALT)*",
                        "High price \u2192 new refining, recycling, substitution \u2192 leverage",
                        "Against it:",
                        "judgement");
        assertThat(find(LineChart.class).all()).hasSize(1);
    }

    @Test
    void aSectorIsAMapAndAListOfItsVariables() {
        assertThat(open("model/decoupling?sector=Metals"))
                .contains("Metal price outside China", "Price of gallium and germanium outside China");
        assertThat(find(CausalMap.class).all()).hasSize(1);
        assertThat(find(H1.class).single().getText()).isEqualTo("Metals");
    }

    @Test
    void aStockShowsItsFlowsLoopsNumbersAndFigures() {
        assertThat(open("model/decoupling/variable/MP"))
                .contains(
                        "It rises by: Change of the metal price.",
                        "Balancing:",
                        "Price elasticity of metal demand",
                        "0.25 \u2013 0.5",
                        "fitted to published figures",
                        "Where it fails",
                        "Gallium, germanium, antimony controls",
                        "fastmarkets");
    }

    @Test
    void aParameterShowsItsValueRangeAndWhatItRestsOn() {
        assertThat(open("model/decoupling/variable/mind")).contains("0.2899", "0.25 \u2013 0.5", "likely");
        assertThat(find(LineChart.class).exists()).isFalse();
    }

    /** No variable's page fails, whatever its kind. */
    @ParameterizedTest
    @ValueSource(strings = {"decoupling", "bathtub", "learning-curve", "price-spike", "leaky-embargo", "lock-in"})
    void everyVariableHasAPage(String slug) {
        Dossier dossier = dossiers.find(slug).orElseThrow();
        List<Variable> variables = dossier.model().variables();
        int step = Math.max(1, variables.size() / 40);
        for (int i = 0; i < variables.size(); i += step) {
            Variable variable = variables.get(i);
            open("model/" + slug + "/variable/" + variable.name().replace(' ', '_'));
            assertThat(find(H1.class).single().getText()).isEqualTo(new Reading(dossier, texts).title(variable));
            assertThat(find(CausalMap.class).all()).hasSize(1);
        }
    }

    @Test
    void aReaderOfChineseSeesTheModelItsSectorsAndVariablesByChineseNames() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(open("model/decoupling")).contains("技术脱钩", "云市场", "中国的矿产筹码").doesNotContain("Cloud markets");
        assertThat(open("model/decoupling?sector=Metals")).contains("金属", "中国境外金属价格");
        assertThat(open("model/decoupling/variable/MLEV")).contains("(1 \u2212 非中国来源金属的覆盖率)", "镓锗出口许可");
        Reading reading = new Reading(dossiers.find("decoupling").orElseThrow(), texts);
        assertThat(Search.found(reading, "矿产筹码")).extracting(Variable::name).startsWith("MLEV");
        assertThat(Search.found(reading, "gallium")).extracting(Variable::name).contains("MP");
    }

    @Test
    void anEarlierVersionOfAModelIsThereToTakeAway() {
        ModelVersion earlier = ModelVersion.of(new byte[] {1});
        jdbc.sql("insert into model_version (id, model, xmile) values (:id, 'lock-in', '')")
                .param("id", earlier.id())
                .update();
        open("model/lock-in");
        Anchor file = find(Anchor.class)
                .withText("The earlier version " + earlier.shortly() + " of the model")
                .single();
        assertThat(file.getHref()).isEqualTo("/" + ExplorerLinks.file("lock-in", earlier));
        String said = "The session that led you here was played on version " + earlier.shortly();
        assertThat(open("model/lock-in")).doesNotContain(said);
        assertThat(open(ExplorerLinks.played("lock-in", Optional.of(earlier), Assumptions.NONE)))
                .contains(said);
    }

    @Test
    void aReaderOfChineseReadsWhatThingsAreAndEnglishIsMarkedAsSuch() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(open("model/decoupling/variable/MLEV")).contains("矿产给予中国的筹码。", "筹码越小");
        assertThat(open("model/decoupling/doubt")).contains("模型里没有企业").doesNotContain("It has no firms");
        open("model/decoupling/variable/mind");
        assertThat(find(Paragraph.class)
                        .withCondition(line -> line.hasClassName("lead"))
                        .single()
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void aSearchFindsByTitleSentenceOrName() {
        Reading all = new Reading(dossiers.find("decoupling").orElseThrow(), texts);
        assertThat(Search.found(all, "gallium")).extracting(Variable::name).contains("MP", "ALT", "C3", "short");
        assertThat(Search.found(all, "mineral LEVERAGE"))
                .extracting(Variable::name)
                .startsWith("MLEV");
        assertThat(Search.found(all, "no such thing")).isEmpty();
    }

    @Test
    void assumptionsShowACurveATornadoAndTheValuesOfTheAddress() {
        assertThat(open("model/decoupling/assumptions?of=LAG&at=21&set=lam:6,tmin:99"))
                .contains("Lag for each 2.7-fold compute gap", "matters most to capability lag of China");
        assertThat(find(NumberField.class).all())
                .singleElement()
                .satisfies(field -> assertThat(field.getValue()).isEqualTo(6.0));
        assertThat(find(TornadoChart.class).all()).hasSize(1);
        assertThat(find(TextField.class).withId("set-name").exists()).isFalse();
    }

    @Test
    void aParameterIsAddedAndChangedInTheAddress() {
        open("model/decoupling/assumptions");
        ComboBox<Variable> add = parameters();
        add.setValue(dossiers.find("decoupling").orElseThrow().variable("lam"));
        assertThat(address()).contains("lam:4.424");
        test(find(NumberField.class).single()).setValue(5.0);
        assertThat(address()).contains("lam:5.0");
        test(find(Button.class).withText("Put back").single()).click();
        assertThat(address()).isEqualTo("[]");
    }

    @Test
    void anInstructorKeepsASetUnderAName() {
        UserId owner = new UserId(UUID.randomUUID());
        when(current.actor()).thenReturn(new Actor.Instructor(owner));
        open("model/decoupling/assumptions?set=lam:6");
        test(find(Button.class).withId("keep-set").single()).click();
        assertThat(find(TextField.class).withId("set-name").single().isInvalid())
                .isTrue();
        test(find(TextField.class).withId("set-name").single()).setValue("Compute decides");
        test(find(Button.class).withId("keep-set").single()).click();
        assertThat(sets.of(owner, "decoupling")).singleElement().satisfies(set -> {
            assertThat(set.name()).isEqualTo("Compute decides");
            assertThat(set.assumptions()).isEqualTo(Assumptions.NONE.with("lam", 6));
        });
        test(find(Button.class).withText("Forget").single()).click();
        assertThat(sets.of(owner, "decoupling")).isEmpty();
    }

    @Test
    void theHindcastHasARowForEachFigureAndKeepsFitAndValidationApart() {
        String page = open("model/decoupling/hindcast");
        List<Target> targets = dossiers.find("decoupling")
                .orElseThrow()
                .calibration()
                .orElseThrow()
                .targets();
        assertThat(targets)
                .allSatisfy(target -> assertThat(page)
                        .contains(target.label().english(), target.miss().english()));
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsSubsequence(
                        "Fitted: to the first quarter of 2025",
                        "Not fitted: after the first quarter of 2025",
                        "Not fitted: held back from the years of the fit");
        assertThat(find(LineChart.class).all()).hasSizeGreaterThan(5);
    }

    @Test
    void doubtsAreInPlainWords() {
        String page = open("model/decoupling/doubt");
        assertThat(dossiers.find("decoupling").orElseThrow().doubts())
                .hasSizeGreaterThan(5)
                .allSatisfy(doubt -> assertThat(page)
                        .contains(doubt.title().english(), doubt.text().english()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model/no-such-model",
                "model/decoupling/variable/no_such_variable",
                "model/bathtub/hindcast",
                "model/bathtub/assumptions"
            })
    void whatIsNotThereSaysSo(String path) {
        assertThat(open(path)).contains("There is no such page");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Variable> parameters() {
        return find(ComboBox.class).withId("add").single();
    }

    private static String address() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters("set")
                .toString();
    }

    private String open(String path) {
        String[] parts = path.split("\\?");
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
