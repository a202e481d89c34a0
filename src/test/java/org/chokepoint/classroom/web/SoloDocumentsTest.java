package org.chokepoint.classroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.account.Throttle;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Playing alone, over the wire. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:solo", "vaadin.productionMode=true"})
class SoloDocumentsTest {

    private static final String CHOICE = "scenario=first-moves&role=CNG";

    @LocalServerPort
    private int port;

    @Autowired
    private Games games;

    @Autowired
    private SeatKeys keys;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void thePressTakesASeatAndLeadsToTheGame() throws Exception {
        HttpResponse<String> opened = post(CHOICE, "");

        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(opened.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("seat=")
                .contains("HttpOnly");
        assertThat(viewOf(opened, token(opened))).isInstanceOfSatisfying(GameView.Member.class, member -> {
            assertThat(member.role().id().value()).isEqualTo("CNG");
            assertThat(member.table().scenario()).isEqualTo("first-moves");
        });
    }

    @Test
    void aSeatThatTheDeviceHasIsKept() throws Exception {
        String token = token(post(CHOICE, ""));

        HttpResponse<String> again = post(CHOICE, "seat=" + token);

        assertThat(again.headers().firstValue("set-cookie").filter(cookie -> cookie.startsWith("seat=")))
                .isEmpty();
        assertThat(viewOf(again, token)).isInstanceOf(GameView.Member.class);
    }

    @Test
    void theSeatsPageListsTheGamesThatOneHasOpened() throws Exception {
        HttpResponse<String> first = post(CHOICE, "");
        String seat = "seat=" + token(first);
        post(CHOICE.replace("CNG", "USC"), seat);

        String page = send(request("/seat").header("Cookie", seat).GET()).body();

        String opened = first.headers().firstValue("location").orElseThrow();
        assertThat(page).contains("href=\"" + opened.substring(opened.indexOf("/play/")));
        assertThat(page).containsSubsequence("First moves · US cloud vendors", "First moves · Chinese government");
    }

    @Test
    void moreThanAHallAsksForIsHeldBack() {
        Throttle full = kind -> {
            throw new SeatKeys.TooManyTries(10);
        };
        var request = new ServletWebRequest(new MockHttpServletRequest(), new MockHttpServletResponse());

        assertThatThrownBy(() -> new SoloController(games, keys, full).play("first-moves", "CNG", request))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
    }

    @Test
    void readingOpensNoGame() throws Exception {
        long before = games();

        HttpResponse<String> read = send(request("/solo?" + CHOICE).GET());

        assertThat(read.statusCode()).isEqualTo(302);
        assertThat(read.headers().map()).doesNotContainKey("set-cookie");
        assertThat(games()).isEqualTo(before);
    }

    @Test
    void aFormOfAnotherSiteOpensNoGame() throws Exception {
        assertThat(send(form(CHOICE, "https://elsewhere.example")).statusCode()).isEqualTo(403);
        assertThat(post("scenario=first-moves&role=XYZ", "").statusCode()).isEqualTo(404);
        assertThat(post("scenario=nowhere&role=CNG", "").statusCode()).isEqualTo(404);
    }

    @Test
    void theLandingPageOffersEveryRoleInBothLanguages() throws Exception {
        assertThat(send(request("/").GET()).body())
                .contains("action=\"/solo\"", "value=\"first-moves\"", "US government", "Chinese cloud vendors");
        assertThat(send(request("/zh").GET()).body()).contains("action=\"/solo\"", "美国政府", "独自开始");
    }

    private GameView viewOf(HttpResponse<String> opened, String token) {
        String location = opened.headers().firstValue("location").orElseThrow();
        GameId game = new GameId(location.substring(location.indexOf("/play/") + "/play/".length()));
        return games.view(game, new Actor.Player(keys.byToken(token).orElseThrow()));
    }

    private static String token(HttpResponse<String> opened) {
        String cookie = opened.headers().firstValue("set-cookie").orElseThrow();
        return cookie.substring("seat=".length(), cookie.indexOf(';'));
    }

    private long games() {
        return jdbc.sql("select count(*) from event where type like 'game.opened%'")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> post(String form, String cookie) throws IOException, InterruptedException {
        return send(form(form, "http://127.0.0.1:" + port).header("Cookie", cookie));
    }

    private HttpRequest.Builder form(String form, String origin) {
        return request("/solo")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
