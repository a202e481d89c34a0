package org.chokepoint.game.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.game.Answer;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Proposal;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.ui.chart.LineChart;
import org.chokepoint.ui.page.ModelLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The student's page in each phase, over the real game. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:play", "vaadin.productionMode=true"})
@WithMockUser(roles = "STUDENT")
class PlayPageTest extends SpringBrowserlessTest {

    private static final UserId OWNER = new UserId(UUID.randomUUID());

    @Autowired
    private Games games;

    @Autowired
    private Readings readings;

    @MockitoBean
    private CurrentActor current;

    private GameId game;
    private Actor.Player player;

    @BeforeEach
    void aGameWithOneStudent() {
        game = games.open("chips-then-clouds", OWNER, 1);
        player = seat("first");
        when(current.player()).thenReturn(Optional.of(player));
    }

    @Test
    void theBriefingIsReadBeforeTheFirstRound() {
        PlayPage page = open();
        assertThat(text(page)).contains(member().role().want(), "Only your team sees this briefing");
        assertThat(find(Div.class).withId("read-first").single().getElement().getOuterHTML())
                .contains("Read this first", "/lessons/");
        test(find(Button.class).withId("read").single()).click();
        assertThat(games.view(game, instructor()))
                .isInstanceOfSatisfying(
                        GameView.Instructor.class,
                        view -> assertThat(view.teams())
                                .anySatisfy(team -> assertThat(team.read()).isEqualTo(1)));
    }

    @Test
    void aBriefingThatWasReadIsNotAskedForAgainAndGivesWayToTheNews() {
        games.handle(game, player, new GameCommand.ReadBriefing());
        begin();
        PlayPage page = open();
        assertThat(find(Button.class).withId("read").exists()).isFalse();
        assertThat(text(page).indexOf("What has happened"))
                .isLessThan(text(page).indexOf("Only your team sees this briefing"));
    }

    @Test
    void aChangedLeverSaysWhatItDoesAlone() {
        begin();
        open();
        LeverPanel lever = find(LeverPanel.class).all().getFirst();
        assertThat(text(lever)).doesNotContain("This change alone");
        test(find(Button.class, lever).withText("+").single()).click();
        assertThat(text(lever)).containsPattern("This change alone: .*on your score");
    }

    @Test
    void aButtonMovesALeverToTheNextStopAndTheLogHasIt() {
        begin();
        PlayPage page = open();
        LeverPanel lever = find(LeverPanel.class).all().getFirst();
        double before = lever.now();
        test(find(Button.class, lever).withText("+").single()).click();
        assertThat(lever.now()).isGreaterThan(before);
        assertThat(member().drafting().order().levels()).containsValue(lever.now());
        assertThat(lever.getClassNames()).contains("changed");
        assertThat(text(page)).contains("left");
    }

    @Test
    void anOrderOverTheBudgetIsRefusedWithTheAmountAndKept() {
        begin();
        PlayPage page = open();
        find(NumberField.class).all().forEach(field -> test(field).setValue(1.0));
        test(find(Button.class).withId("seal").single()).click();
        assertThat(find(Paragraph.class).withId("refused").single().getText())
                .matches("\\d+\\.\\d political capital over budget\\. Lower a lever, then sign again\\.");
        assertThat(member().sealed()).isEmpty();
        assertThat(member().drafting().order().levels().values()).containsOnly(1.0);
        assertThat(text(page)).contains("over budget");
    }

    @Test
    void aSealedOrderIsShownAsAReceipt() {
        begin();
        open();
        test(find(Button.class).withId("seal").single()).click();
        assertThat(find(Div.class).withId("receipt").single().isVisible()).isTrue();
        assertThat(member().sealed().orElseThrow().order()).isEqualTo(member().present());
        assertThat(find(Button.class).withId("seal").exists()).isFalse();
    }

    @Test
    void twoKeysSealAndAKeyCanBeTakenBack() {
        Actor.Player second = teammate();
        begin();
        open();
        test(find(Button.class).withId("seal").single()).click();
        assertThat(member().drafting().turned()).containsExactly(player.seat());
        assertThat(member().sealed()).isEmpty();
        assertThat(find(Button.class).withId("seal").single().isEnabled()).isFalse();
        test(find(Button.class).withId("take-back").single()).click();
        assertThat(member().drafting().turned()).isEmpty();
        test(find(Button.class).withId("seal").single()).click();
        games.handle(game, second, new GameCommand.Sign(1, member().drafting().version()));
        assertThat(member().sealed().orElseThrow().signers()).containsExactlyInAnyOrder(player.seat(), second.seat());
    }

    @Test
    void whoSignsADraftThatHasChangedIsToldWhoChangedIt() {
        Actor.Player second = teammate();
        begin();
        Order change = new Order(Map.of(member().role().levers().getFirst().id(), 0.5));
        games.handle(game, second, new GameCommand.Draft(1, change));
        Desk desk = new Desk(games, game, player, readings);
        assertThat(desk.act(new GameCommand.Sign(1, 0)))
                .isInstanceOfSatisfying(
                        Decision.Rejected.class,
                        rejected -> assertThat(desk.refusal(rejected.refusal()))
                                .startsWith("a seat without a name has changed the draft since."));
    }

    @Test
    void aTeamThatDidNotSignMayAppealOnce() {
        begin();
        on(1, Phase.DRAFTING);
        on(1, Phase.SEALING);
        PlayPage page = open();
        assertThat(text(page)).contains("Your team did not sign");
        test(find(Button.class).withId("appeal").single()).click();
        assertThat(member().appeal()).isEqualTo(Appealing.ASKED);
    }

    @Test
    void undoBringsBackTheVersionBefore() {
        begin();
        open();
        LeverPanel lever = find(LeverPanel.class).all().getFirst();
        test(find(Button.class, lever).withText("+").single()).click();
        double first = lever.now();
        test(find(Button.class, lever).withText("+").single()).click();
        test(find(Button.class).withId("undo").single()).click();
        assertThat(lever.now()).isEqualTo(first);
        assertThat(member().drafting().version()).isEqualTo(3);
        assertThat(find(Paragraph.class).withId("preview").single().getElement().getTextRecursively())
                .contains("points on your score");
    }

    @Test
    void anOfferIsMadeAndWithdrawn() {
        begin();
        open();
        find(Tabs.class).single().setSelectedTab(tab("tab-offers"));
        choose("offer-to", other());
        choose("ours-lever", member().role().levers().getFirst());
        find(NumberField.class).withId("ours-level").single().setValue(0.4);
        test(find(Button.class).withId("send-offer").single()).click();
        assertThat(member().offers())
                .singleElement()
                .satisfies(bargain -> assertThat(bargain.offer().to()).isEqualTo(other().id()));
        assertThat(text(find(OfferCard.class).single()))
                .contains(member().role().levers().getFirst().name() + " at most 0.4 · round 1");
        test(find(Button.class)
                        .withId("withdraw-"
                                + member().offers().getFirst().offer().id().value())
                        .single())
                .click();
        assertThat(member().offers().getFirst().standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void aBrokenDealIsAnnouncedInTheResultsWithItsTerms() {
        begin();
        Lever lever = deal();
        act(new GameCommand.Draft(1, new Order(Map.of(lever.id(), 0.1))));
        act(new GameCommand.Sign(1, member().drafting().version()));
        on(1, Phase.DRAFTING);
        on(1, Phase.SEALING);
        on(1, Phase.APPEALS);
        open();
        assertThat(text(find(Div.class).withId("breaches").single()))
                .contains("Broken by " + member().role().name(), lever.name() + " at most 0 · round 1");
    }

    @Test
    void anOrderOutsideABindingDealIsRefusedWithTheTermAndThePartner() {
        game = games.open("countermeasures", OWNER, 1);
        player = seat("first");
        when(current.player()).thenReturn(Optional.of(player));
        begin();
        Lever lever = deal();
        act(new GameCommand.Draft(1, new Order(Map.of(lever.id(), 0.1))));
        open();
        test(find(Button.class).withId("seal").single()).click();
        assertThat(find(Paragraph.class).withId("refused").single().getText())
                .contains("your deal with " + other().name() + ": " + lever.name() + " at most 0 · round 1");
    }

    @Test
    void aForecastIsSavedAfterSealing() {
        begin();
        open();
        test(find(Button.class).withId("seal").single()).click();
        test(find(NumberField.class).withId("low-lag").single()).setValue(3.0);
        test(find(NumberField.class).withId("high-lag").single()).setValue(9.0);
        test(find(Button.class).withId("forecast-lag").single()).click();
        assertThat(member().forecasts())
                .filteredOn(forecast -> forecast.question().equals("lag"))
                .singleElement()
                .satisfies(forecast -> assertThat(forecast.own()).contains(new Answer.Interval(3, 9)));
        assertThat(find(Paragraph.class).withId("saved-lag").single().getText()).contains("3 to 9");
    }

    @Test
    void whatIsWrongReachesTheInstructor() {
        open();
        test(find(TextArea.class).withId("problem").single()).setValue("The page is blank.");
        test(find(Button.class).withId("send-problem").single()).click();
        assertThat(games.texts(game, instructor()).values()).anyMatch(text -> text.contains("The page is blank."));
    }

    @Test
    void aNoteIsKeptForTheTeamAlone() {
        begin();
        open();
        test(find(TextArea.class).withId("note").single()).setValue("We expect a shortage.");
        test(find(Button.class).withId("keep-note").single()).click();
        assertThat(games.texts(game, player)).containsValue("We expect a shortage.");
        assertThat(games.texts(game, seat("second"))).isEmpty();
    }

    @Test
    void theOwnScoreStandsBeforeTheCurves() {
        begin();
        on(1, Phase.DRAFTING);
        on(1, Phase.SEALING);
        on(1, Phase.APPEALS);
        PlayPage page = open();
        List<Component> shown = descendants(page).toList();
        int own = index(shown, ScorePanel.class);
        assertThat(own).isPositive().isLessThan(index(shown, LineChart.class));
        assertThat(find(NativeTable.class).withId("scorecard").exists()).isTrue();
        assertThat(text(page)).contains("did not seal");
        assertThat(text(find(ModelLine.class).single()))
                .matches("Model version [0-9a-f]{8} · assumptions: as published");
        ProjectorPage wall = navigate(ProjectorPage.class, game.value());
        assertThat(text(wall)).contains(" · assumptions: as published");
    }

    @Test
    void whoHasNoSeatHereIsLedToTheOwnOne() {
        when(current.player()).thenReturn(Optional.of(new Actor.Player(new SeatId("stranger"))));
        open();
        assertThat(find(H1.class).single().getText()).isEqualTo("This is not your game");
    }

    /** The own team keeps its cheapest lever at 0 in this round, in secret; another accepts. */
    private Lever deal() {
        Lever lever = member().role().levers().stream()
                .min(Comparator.comparingDouble(Lever::price))
                .orElseThrow();
        Term term = new Term(member().role().id(), lever.id(), Term.Bound.AT_MOST, 0, 1, 1);
        act(new GameCommand.MakeOffer(new Proposal(other().id(), List.of(term), List.of(), true, Optional.empty())));
        Actor.Player next = seat("other");
        for (int i = 0; !role(next).equals(other()); i++) {
            next = seat("other" + i);
        }
        games.handle(
                game,
                next,
                new GameCommand.Accept(member().offers().getFirst().offer().id()));
        assertThat(member().offers().getFirst().standing()).isEqualTo(Standing.ACCEPTED);
        return lever;
    }

    private Role role(Actor.Player seated) {
        return ((GameView.Member) games.view(game, seated)).role();
    }

    private void act(GameCommand command) {
        assertThat(games.handle(game, player, command)).isInstanceOf(Decision.Accepted.class);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        ((Select<T>) find(Select.class).withId(id).single()).setValue(value);
    }

    private Tab tab(String id) {
        return find(Tab.class).withId(id).single();
    }

    private Role other() {
        return games.scenario(game).roles().stream()
                .filter(role -> !role.equals(member().role()))
                .findFirst()
                .orElseThrow();
    }

    private PlayPage open() {
        return navigate(PlayPage.class, game.value());
    }

    private void begin() {
        on(0, Phase.LOBBY);
        on(1, Phase.BRIEFING);
    }

    private void on(int round, Phase from) {
        assertThat(games.handle(game, instructor(), new GameCommand.MoveOn(round, from)))
                .isInstanceOf(Decision.Accepted.class);
    }

    private static Actor instructor() {
        return new Actor.Instructor(OWNER);
    }

    private Actor.Player seat(String name) {
        Actor.Player seat = new Actor.Player(new SeatId(name));
        games.handle(game, seat, new GameCommand.TakeSeat(seat.seat()));
        return seat;
    }

    /** Seats others until one of them joins the own team. */
    private Actor.Player teammate() {
        Actor.Player next = seat("next");
        for (int i = 0; !member().team().seats().contains(next.seat()); i++) {
            next = seat("next" + i);
        }
        return next;
    }

    private GameView.Member member() {
        return (GameView.Member) games.view(game, player);
    }

    private static int index(List<Component> shown, Class<?> type) {
        return shown.stream()
                .filter(type::isInstance)
                .findFirst()
                .map(shown::indexOf)
                .orElse(-1);
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PlayPageTest::descendants));
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
