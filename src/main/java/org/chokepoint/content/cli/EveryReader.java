package org.chokepoint.content.cli;

import org.springframework.context.annotation.ComponentScan;

/** Reads a content folder with all readers of the application and nothing else of it. */
@ComponentScan("org.chokepoint.*.files")
final class EveryReader {}
