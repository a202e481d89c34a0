package org.chokepoint;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The application and the shell of its live pages. */
@Modulithic
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("assets/css/fonts.css")
@StyleSheet("assets/css/tokens.css")
@StyleSheet("assets/css/app.css")
@StyleSheet("assets/css/live.css")
@StyleSheet("assets/css/wall.css")
@StyleSheet("assets/css/explorer.css")
public class App implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(App.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/assets/mark.svg", "any");
    }
}
