package org.chokepoint.journeys;

import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.bidi.browsingcontext.BrowsingContext;
import org.openqa.selenium.bidi.browsingcontext.CreateContextParameters;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** One Chromium for many people: each gets a window with a jar of cookies and a store of her own. */
final class Chromium implements AutoCloseable {

    private static final String DRIVER = System.getProperty("chokepoint.chromedriver", "/usr/bin/chromedriver");
    private static final int PHONE = 600;

    private final ChromeDriver driver;

    Chromium() {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(DRIVER).toFile())
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setCapability("webSocketUrl", true);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-background-timer-throttling",
                "--disable-backgrounding-occluded-windows",
                "--disable-renderer-backgrounding",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion");
        driver = new ChromeDriver(service, options);
    }

    /** A window that shares nothing with any other, and behaves as if it were in front. */
    Browser browser(String person, int width, int height) {
        String jar = new org.openqa.selenium.bidi.module.Browser(driver).createUserContext();
        CreateContextParameters own = new CreateContextParameters(WindowType.WINDOW).userContext(jar);
        String window = new BrowsingContext(driver, own).getId();
        driver.switchTo().window(window);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < PHONE));
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        return new Browser(driver, window, person);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
