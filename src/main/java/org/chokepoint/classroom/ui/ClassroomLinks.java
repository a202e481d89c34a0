package org.chokepoint.classroom.ui;

import org.chokepoint.classroom.ClassCode;
import org.chokepoint.classroom.SessionId;

/** Typed paths to the pages of a class. */
final class ClassroomLinks {

    private ClassroomLinks() {}

    static String control(SessionId session) {
        return "control/" + session.value();
    }

    static String wall(SessionId session) {
        return "wall/" + session.value();
    }

    static String join(ClassCode code) {
        return "join/" + code.value();
    }
}
