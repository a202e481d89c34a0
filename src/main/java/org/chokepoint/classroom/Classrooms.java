package org.chokepoint.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.account.UserId;
import org.chokepoint.game.Settings;

/** The door to classes, their sessions and who sits in them. */
public interface Classrooms {

    Classroom create(String title, UserId owner);

    Optional<Classroom> find(ClassCode code);

    /** The class of a session. */
    Classroom classroom(ClassroomId classroom);

    /** The classes of an instructor, the newest first. */
    List<Classroom> of(UserId owner);

    /** The session begun last; earlier ones stay readable by their id. */
    Optional<Session> current(ClassroomId classroom);

    Optional<Session> session(SessionId session);

    /** The session that a game belongs to. */
    Optional<Session> sessionOf(String game);

    /** Opens a game of the scenario as the scenario says, untimed; joining is open from then on. */
    Session openSession(Classroom classroom, String scenario);

    /** Opens a game of the scenario for the class; joining is open from then on. */
    Session openSession(Classroom classroom, String scenario, Settings settings);

    void openJoining(SessionId session);

    void closeJoining(SessionId session);

    /** Keeps the base address that phones shall use. */
    void chooseAddress(SessionId session, String address);

    /** Takes a seat in the class's current session. */
    Joining join(ClassCode code, String name);

    /** Gives the seat with these three words a key for one more device. */
    Optional<SeatKeys.Issued> resume(ClassCode code, String words);

    Optional<Place> place(SeatId seat);

    /** Who sits in a session; a name that was erased is missing. */
    Map<SeatId, String> names(SessionId session);
}
