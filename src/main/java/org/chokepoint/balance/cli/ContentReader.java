package org.chokepoint.balance.cli;

import org.springframework.context.annotation.ComponentScan;

/** Reads a content folder with the readers of the application and nothing else of it. */
@ComponentScan({"org.chokepoint.content.files", "org.chokepoint.dynamics.files", "org.chokepoint.scenario.files"})
final class ContentReader {}
