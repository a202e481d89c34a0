package org.chokepoint.classroom;

import org.chokepoint.account.UserId;

/** An instructor's course group; its code never changes. */
public record Classroom(ClassroomId id, String title, ClassCode code, UserId owner) {}
