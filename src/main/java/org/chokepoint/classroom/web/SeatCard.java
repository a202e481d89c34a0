package org.chokepoint.classroom.web;

import java.util.List;
import java.util.Locale;

/**
 * What a seat's own page shows.
 *
 * @param game the id of the game, for the link to the team
 * @param team the names of the others in the team
 */
record SeatCard(String name, String title, String code, String game, RoleCard role, List<String> team) {

    /** The role in both languages and what it wants in one sentence. {@code style} is the colour's class. */
    record RoleCard(String id, String name, String nameZh, String want) {

        public String style() {
            return id.toLowerCase(Locale.ROOT);
        }
    }
}
