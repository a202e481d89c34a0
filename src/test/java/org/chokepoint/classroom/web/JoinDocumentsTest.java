package org.chokepoint.classroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.chokepoint.classroom.store.TestClass;
import org.chokepoint.ui.web.DocumentStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class JoinDocumentsTest {

    private final TestClass given = TestClass.withPlaces(100);
    private final String code = given.classroom.code().value();
    private final MockMvc documents = MockMvcBuilders.standaloneSetup(
                    new JoinController(given.classrooms, given.keys, new SuggestedNames()),
                    new ResumeController(given.classrooms),
                    new SeatController(
                            given.keys, given.classrooms, new SeatCards(given.games, given.classrooms), given.games))
            .setViewResolvers(thymeleaf())
            .build();

    @Test
    void readingTheFormTakesNoSeatAndSetsNoCookie() throws Exception {
        var session = given.classrooms.openSession(given.classroom, "decoupling");

        MockHttpServletResponse form = get("/join/" + code);

        assertThat(form.getContentAsString())
                .contains("Technology and world order", "Take my seat", "Not your full name")
                .doesNotContain("<script", "_csrf");
        assertThat(form.getContentAsString().indexOf("Who can read what"))
                .as("said before the name is typed")
                .isBetween(0, form.getContentAsString().indexOf("<input"));
        assertThat(form.getHeader("Set-Cookie")).isNull();
        assertThat(given.classrooms.names(session.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/join", "/join/CODE", "/resume"})
    void aFormThatNobodyHasSentYetHasNoProblem(String path) throws Exception {
        given.classrooms.openSession(given.classroom, "decoupling");

        assertThat(get(path.replace("CODE", code)).getContentAsString())
                .contains("<form")
                .doesNotContain("??")
                .doesNotContain("class=\"problem\"");
    }

    @Test
    void theCodeLeadsToTheNameForm() throws Exception {
        assertThat(get("/join?code=" + code.toLowerCase()).getRedirectedUrl()).isEqualTo("/join/" + code);
        assertThat(get("/join").getContentAsString()).contains("Class code");
        assertThat(get("/join?code=ZZZ").getStatus()).isEqualTo(422);
        MockHttpServletResponse unknown = get("/join/AAAAAA");
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsString()).contains("no class with this code", "value=\"AAAAAA\"");
    }

    @Test
    void thePressTakesTheSeatAndTheCookieKeepsIt() throws Exception {
        given.classrooms.openSession(given.classroom, "decoupling");

        MockHttpServletResponse joined = join("Mira");

        assertThat(joined.getRedirectedUrl()).isEqualTo("/seat");
        assertThat(joined.getHeader("Set-Cookie"))
                .startsWith("seat=token-")
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=15552000")
                .doesNotContain("Secure");
    }

    @Test
    void theSeatCardShowsRoleTeamAndTheWay() throws Exception {
        var session = given.classrooms.openSession(given.classroom, "decoupling");
        Cookie mine = cookie(join("Mira"));
        for (String name : new String[] {"Bo", "Cai", "Dee", "Emre"}) {
            join(name);
        }

        String card = documents
                .perform(MockMvcRequestBuilders.get("/seat").cookie(mine).flashAttr("words", "copper window tide"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(card).contains("US government", "\u7f8e\u56fd\u653f\u5e9c", "You want a lead.", "Mira", "Emre");
        assertThat(card).contains("/play/" + session.game(), "copper \u00b7 window \u00b7 tide", "class=\"role usg\"");
        assertThat(card).doesNotContain("Cai", "token-");
    }

    @Test
    void withoutTheFlashTheWordsAreNotShownAgain() throws Exception {
        given.classrooms.openSession(given.classroom, "decoupling");
        Cookie mine = cookie(join("Mira"));

        String card = page(MockMvcRequestBuilders.get("/seat").cookie(mine)).getContentAsString();

        assertThat(card).contains("Your seat is kept", "Nobody else yet").doesNotContain("class=\"words\"");
        assertThat(get("/seat").getRedirectedUrl()).isEqualTo("/join");
    }

    @Test
    void aSecondPressLeadsToTheSeatOfTheFirst() throws Exception {
        var session = given.classrooms.openSession(given.classroom, "decoupling");
        Cookie mine = cookie(join("Mira"));

        MockHttpServletResponse again = page(MockMvcRequestBuilders.post("/join/" + code)
                .param("name", "Mira")
                .cookie(mine));

        assertThat(again.getRedirectedUrl()).isEqualTo("/seat");
        assertThat(given.classrooms.names(session.id())).hasSize(1);
    }

    @Test
    void aTakenNameKeepsTheFormAndOffersAnother() throws Exception {
        given.classrooms.openSession(given.classroom, "decoupling");
        join("Mira");

        MockHttpServletResponse refused = join("Mira");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("value=\"Mira\"", "value=\"Mira 2\"", "has this name already", "aria-invalid=\"true\"");
    }

    @Test
    void whatIsTypedComesBackAsText() throws Exception {
        given.classrooms.openSession(given.classroom, "decoupling");

        MockHttpServletResponse refused = join("<script>alert(1)</script>");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void everyRefusalHasASentence() throws Exception {
        assertThat(join("Mira").getContentAsString()).contains("has no session yet");
        var session = given.classrooms.openSession(given.classroom, "decoupling");
        assertThat(join("").getContentAsString()).contains("Type a name");
        assertThat(join("instructor").getContentAsString()).contains("somebody who runs the class");
        given.classrooms.closeJoining(session.id());
        assertThat(join("Mira").getContentAsString()).contains("Joining is closed");
    }

    @Test
    void aSuggestedNameIsTakenByItsButton() throws Exception {
        var session = given.classrooms.openSession(given.classroom, "decoupling");

        page(MockMvcRequestBuilders.post("/join/" + code).param("name", "").param("suggestion", "Quiet Otter"));

        assertThat(given.classrooms.names(session.id())).containsValue("Quiet Otter");
    }

    @Test
    void threeWordsBringTheSeatToAnotherDevice() throws Exception {
        given.classrooms.openSession(given.classroom, "decoupling");
        join("Mira");

        MockHttpServletResponse back = resume("copper window tide");

        assertThat(back.getRedirectedUrl()).isEqualTo("/seat");
        assertThat(back.getHeader("Set-Cookie")).startsWith("seat=token-");
        MockHttpServletResponse wrong = resume("copper window tied");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("value=\"copper window tied\"", "No seat has this class code");
        assertThat(resume("too many").getStatus()).isEqualTo(429);
        assertThat(get("/resume?code=" + code).getContentAsString()).contains("value=\"" + code + "\"");
    }

    private MockHttpServletResponse join(String name) throws Exception {
        return page(MockMvcRequestBuilders.post("/join/" + code).param("name", name));
    }

    private MockHttpServletResponse resume(String words) throws Exception {
        return page(MockMvcRequestBuilders.post("/resume").param("code", code).param("words", words));
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return page(MockMvcRequestBuilders.get(path));
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return documents.perform(request).andReturn().getResponse();
    }

    private static Cookie cookie(MockHttpServletResponse joined) {
        String header = joined.getHeader("Set-Cookie");
        assertThat(header).isNotNull();
        return new Cookie("seat", header.substring("seat=".length(), header.indexOf(';')));
    }

    private static ThymeleafViewResolver thymeleaf() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/ui", "messages/classroom");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        var resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.addStaticVariable("styles", new DocumentStyle(path -> path));
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
