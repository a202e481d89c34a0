package org.chokepoint.game.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Office;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Settings;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What teams do with each other and what everybody reads of it, on the pages, over the real game. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:play", "vaadin.productionMode=true"})
@WithMockUser(roles = "STUDENT")
class BetweenTeamsTest extends SpringBrowserlessTest {

    private static final UserId OWNER = new UserId(UUID.randomUUID());
    private static final Actor INSTRUCTOR = new Actor.Instructor(OWNER);
    private static final String SCENARIO = "chips-then-clouds";

    @Autowired
    private Scenarios scenarios;

    @Autowired
    private Games games;

    @MockitoBean
    private CurrentActor current;

    private GameId game;
    private Actor.Player one;
    private Actor.Player other;

    /** Five seats: the first team has two. */
    @BeforeEach
    void fourTeamsThatDraft() {
        game = games.open(
                SCENARIO,
                OWNER,
                3,
                Settings.of(scenario())
                        .withCardsOff(scenario().cards().stream()
                                .map(Card::id)
                                .filter(id -> !id.equals("E8"))
                                .collect(Collectors.toSet())));
        List<Actor.Player> seats = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            seats.add(seat(name));
        }
        one = seats.getFirst();
        other = seats.get(1);
        on(0, Phase.LOBBY);
        on(1, Phase.BRIEFING);
    }

    @Test
    void anOfferIsAnsweredWithAnotherAndThatOneAccepted() {
        as(one);
        offer(role(other), 0.4);
        as(other);
        press("counter", last(other));
        find(NumberField.class).withId("theirs-level").single().setValue(0.6);
        test(find(Button.class).withId("send-offer").single()).click();
        assertThat(member(one).offers())
                .extracting(Bargain::standing)
                .containsExactly(Standing.COUNTERED, Standing.OPEN);
        as(one);
        press("accept", last(one));
        assertThat(member(one).offers().getLast().standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(member(one).table().deals())
                .singleElement()
                .satisfies(deal ->
                        assertThat(deal.offer().terms().getFirst().level()).isEqualTo(0.6));
    }

    @Test
    void anOfferSaysHowLongItStands() {
        as(one);
        choose("offer-expiry", 2);
        offer(role(other), 0.4);
        assertThat(last(one).expiry()).isPresent();
        as(other);
        assertThat(find(Div.class).withId("offers").single().getElement().getTextRecursively())
                .contains("Stands until ");
    }

    @Test
    void aMessageReachesTheOtherTeamAloneAndAStatementEverybody() {
        as(one);
        choose("message-to", role(other));
        write("message", "Shall we talk about guardrails?");
        write("statement", "We will hold our course.");
        Actor.Player third = seats(role(one), role(other));
        assertThat(read(other, "letters")).contains("Shall we talk about guardrails?");
        assertThat(read(other, "statements")).contains("We will hold our course.");
        assertThat(read(third, "letters")).doesNotContain("guardrails");
        assertThat(read(third, "statements")).contains("We will hold our course.");
        as(one);
        assertThat(find(TextArea.class).withId("statement").exists())
                .as("one statement a round")
                .isFalse();
    }

    @Test
    void anOfficeIsHandedOver() {
        List.of("e", "f", "g", "h", "i", "j", "k", "l").forEach(this::seat);
        SeatId holder = member(one).team().holders().get(Office.ENVOY);
        Actor.Player envoy = new Actor.Player(holder);
        SeatId next = member(envoy).team().seats().stream()
                .filter(seat -> !seat.equals(holder))
                .findFirst()
                .orElseThrow();
        as(envoy, "tab-team");
        choose("hand-to-ENVOY", next);
        test(find(Button.class).withId("hand-ENVOY").single()).click();
        assertThat(member(envoy).team().holders()).containsEntry(Office.ENVOY, next);
    }

    @Test
    void afterTheRoundSurprisesNewsAndLessonsAreRead() {
        games.handle(
                game,
                one,
                new GameCommand.Draft(
                        1, new Order(Map.of(role(one).levers().getFirst().id(), 0.1))));
        games.handle(game, one, new GameCommand.Sign(1, 1));
        close();
        as(one, "tab-main");
        assertThat(find(UnorderedList.class).withId("surprises").single().getChildren())
                .hasSizeBetween(1, 3);
        assertThat(find(UnorderedList.class).withId("news").single().getChildren())
                .isNotEmpty();
        assertThat(html(find(Div.class).withId("read-why").single())).contains("Read why", "/lessons/");
    }

    @Test
    void theWallShowsWhatIsSaidWhatIsAgreedAndWhatHappens() {
        as(one);
        offer(role(other), 0.4);
        as(other);
        assertThat(find(Div.class).withId("offers").single().getElement().getTextRecursively())
                .contains("at most 0.4 · round 1");
        press("accept", last(other));
        as(one);
        write("statement", "We will hold our course.");
        games.handle(game, INSTRUCTOR, new GameCommand.PlayCard("E8"));
        navigate(ProjectorPage.class, game.value());
        String wall = html(find(PublicNews.class).single());
        assertThat(wall)
                .contains(
                        "We will hold our course.",
                        "A rule on cloud access is suspended",
                        "/lessons/cloud-plans",
                        role(one).name() + ": ",
                        "at most 0.4 · round 1",
                        member(one).role().levers().getFirst().name());
    }

    @Test
    void aPlayerAloneGoesOnByOneselfAndKeepsTheResult() {
        Scenario tutorial = scenarios.find("first-moves").orElseThrow();
        game = games.openSolo("first-moves", tutorial.roles().getFirst().id(), one.seat(), 5);
        for (int round = 1; round <= 2; round++) {
            until(Phase.DRAFTING);
            int version = member(one).drafting().version();
            assertThat(games.handle(game, one, new GameCommand.Sign(round, version)))
                    .isInstanceOf(Decision.Accepted.class);
            until(round == 1 ? Phase.READING : Phase.FINISHED);
            if (round == 1) {
                as(one, "tab-main");
                test(find(Button.class).withId("go-on").single()).click();
            }
        }
        as(one, "tab-main");
        assertThat(find(Paragraph.class).withId("kept").single().getText()).contains("This page is your result");
        assertThat(find(ScorePanel.class).exists()).isTrue();
        assertThat(find(Button.class).withId("go-on").exists()).isFalse();
    }

    /** The bots' driver works beside the page. */
    private void until(Phase phase) {
        await().until(() -> member(one).table().phase() == phase);
    }

    private void offer(Role to, double level) {
        choose("offer-to", to);
        choose("ours-lever", member(one).role().levers().getFirst());
        find(NumberField.class).withId("ours-level").single().setValue(level);
        test(find(Button.class).withId("send-offer").single()).click();
    }

    private Offer last(Actor.Player player) {
        return member(player).offers().getLast().offer();
    }

    private void press(String act, Offer offer) {
        test(find(Button.class).withId(act + "-" + offer.id().value()).single()).click();
    }

    private void write(String id, String text) {
        test(find(TextArea.class).withId(id).single()).setValue(text);
        test(find(Button.class).withId("keep-" + id).single()).click();
    }

    private String read(Actor.Player player, String list) {
        as(player);
        return html(find(UnorderedList.class).withId(list).single());
    }

    /** Opens the page as somebody, with the offers in view; from another page, or the one that is open would stay. */
    private void as(Actor.Player player) {
        as(player, "tab-offers");
    }

    private void as(Actor.Player player, String tab) {
        when(current.player()).thenReturn(Optional.of(player));
        navigate(ProjectorPage.class, game.value());
        navigate(PlayPage.class, game.value());
        find(Tabs.class).single().setSelectedTab(find(Tab.class).withId(tab).single());
    }

    private void close() {
        on(1, Phase.DRAFTING);
        on(1, Phase.SEALING);
        on(1, Phase.APPEALS);
    }

    private void on(int round, Phase from) {
        assertThat(games.handle(game, INSTRUCTOR, new GameCommand.MoveOn(round, from)))
                .isInstanceOf(Decision.Accepted.class);
    }

    private Actor.Player seat(String name) {
        Actor.Player seat = new Actor.Player(new SeatId(name));
        games.handle(game, seat, new GameCommand.TakeSeat(seat.seat()));
        return seat;
    }

    /** Somebody of a third team. */
    private Actor.Player seats(Role first, Role second) {
        return List.of("a", "b", "c", "d").stream()
                .map(name -> new Actor.Player(new SeatId(name)))
                .filter(player ->
                        !List.of(first.id(), second.id()).contains(role(player).id()))
                .findFirst()
                .orElseThrow();
    }

    private Role role(Actor.Player player) {
        RoleId role = member(player).role().id();
        return scenario().role(role);
    }

    private Scenario scenario() {
        return scenarios.find(SCENARIO).orElseThrow();
    }

    private GameView.Member member(Actor.Player player) {
        return (GameView.Member) games.view(game, player);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        ((Select<T>) find(Select.class).withId(id).single()).setValue(value);
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }
}
