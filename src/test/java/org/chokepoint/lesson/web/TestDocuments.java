package org.chokepoint.lesson.web;

import java.util.List;
import org.chokepoint.content.Content;
import org.chokepoint.lesson.AnswerBook;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.files.TestLessons;
import org.chokepoint.ui.text.Units;
import org.chokepoint.ui.web.DocumentLocale;
import org.chokepoint.ui.web.DocumentStyle;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The documents of the module with their templates and filter, without the rest of the platform. */
final class TestDocuments {

    private TestDocuments() {}

    static MockMvc of(TestLessons given, AnswerBook... books) {
        return of(given.lessons(), given.content(), books);
    }

    static MockMvc of(Lessons lessons, Content content, AnswerBook... books) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        List.of(books).forEach(book -> beans.addBean("book", book));
        ThymeleafViewResolver views = thymeleaf();
        return MockMvcBuilders.standaloneSetup(
                        new LessonController(
                                lessons,
                                beans.getBeanProvider(AnswerBook.class),
                                new WrittenLessons(views),
                                new Units(messages())),
                        new ListsController(content))
                .setControllerAdvice(new DocumentLanguage())
                .setLocaleResolver(new DocumentLocale())
                .setViewResolvers(views)
                .addFilters(tags())
                .build();
    }

    private static ThymeleafViewResolver thymeleaf() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages());
        var resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.addStaticVariable("styles", new DocumentStyle(path -> path));
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/ui", "messages/classroom", "messages/lesson");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static ShallowEtagHeaderFilter tags() {
        ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
        tags.setWriteWeakETag(true);
        return tags;
    }
}
