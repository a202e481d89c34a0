package org.chokepoint.classroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chokepoint.account.SeatId;
import org.chokepoint.classroom.ClassCode;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Joining;
import org.chokepoint.classroom.Place;
import org.chokepoint.classroom.Session;
import org.junit.jupiter.api.Test;

class JdbcClassroomsTest {

    private final TestClass given = TestClass.withPlaces(100);
    private final Classrooms classrooms = given.classrooms;
    private final Classroom classroom = given.classroom;

    @Test
    void aClassIsFoundByItsCode() {
        assertThat(classrooms.find(classroom.code())).contains(classroom);
        assertThat(classrooms.of(TestClass.OWNER)).containsExactly(classroom);
        assertThat(classrooms.find(new ClassCode("AAAAAA"))).isEmpty();
    }

    @Test
    void theSessionBegunLastIsTheCurrentOne() {
        assertThat(classrooms.current(classroom.id())).isEmpty();
        Session first = classrooms.openSession(classroom, "decoupling");
        Session second = classrooms.openSession(classroom, "decoupling");

        assertThat(classrooms.current(classroom.id())).contains(second);
        assertThat(classrooms.session(first.id())).contains(first);
        assertThat(classrooms.sessionOf(second.game())).contains(second);
    }

    @Test
    void theAddressForPhonesIsKept() {
        Session session = classrooms.openSession(classroom, "decoupling");
        classrooms.chooseAddress(session.id(), "http://192.168.1.5:8080");

        assertThat(classrooms.session(session.id()).orElseThrow().address()).isEqualTo("http://192.168.1.5:8080");
    }

    @Test
    void joiningGivesASeatWithItsNameAndKeys() {
        Session session = classrooms.openSession(classroom, "decoupling");

        SeatId seat = seated(" Mira ").keys().seat();

        assertThat(classrooms.place(seat)).contains(new Place(seat, "Mira", session.id(), session.game(), classroom));
        assertThat(classrooms.names(session.id())).containsEntry(seat, "Mira");
    }

    @Test
    void joiningWaitsForASessionAndForItsWindow() {
        assertThat(reason(classroom.code(), "Mira")).isEqualTo(Joining.Reason.NOTHING_RUNS);
        Session session = classrooms.openSession(classroom, "decoupling");
        classrooms.closeJoining(session.id());
        assertThat(reason(classroom.code(), "Mira")).isEqualTo(Joining.Reason.JOINING_CLOSED);

        classrooms.openJoining(session.id());

        assertThat(seated("Mira").game()).isEqualTo(session.game());
        assertThat(reason(new ClassCode("AAAAAA"), "Mira")).isEqualTo(Joining.Reason.NO_SUCH_CLASS);
    }

    @Test
    void aPresentNameIsNotTakenTwiceAndAFreeOneIsOffered() {
        classrooms.openSession(classroom, "decoupling");
        seated("Mira");
        seated("mira 2");

        assertThat(classrooms.join(classroom.code(), "MIRA"))
                .isEqualTo(new Joining.Refused(Joining.Reason.NAME_TAKEN, "MIRA 3"));
        classrooms.openSession(classroom, "decoupling");
        seated("Mira");
    }

    @Test
    void aBadNameTakesNoSeat() {
        Session session = classrooms.openSession(classroom, "decoupling");

        assertThat(reason(classroom.code(), "  ")).isEqualTo(Joining.Reason.NAME_EMPTY);
        assertThat(given.teams(session.game())).isEmpty();
    }

    @Test
    void aFullGameLeavesNoNameBehind() {
        TestClass full = TestClass.withPlaces(0);
        Session session = full.classrooms.openSession(full.classroom, "decoupling");

        assertThat(full.classrooms.join(full.classroom.code(), "Mira"))
                .isEqualTo(new Joining.Refused(Joining.Reason.NO_SEAT_LEFT));
        assertThat(full.classrooms.names(session.id())).isEmpty();
        assertThat(full.classrooms.join(full.classroom.code(), "Mira"))
                .as("the name is free again")
                .isEqualTo(new Joining.Refused(Joining.Reason.NO_SEAT_LEFT));
    }

    @Test
    void fortyAtOnceGetFortySeatsInEvenTeams() throws Exception {
        Session session = classrooms.openSession(classroom, "decoupling");

        List<Joining> answers =
                atOnce(IntStream.range(0, 40).mapToObj(i -> "Player " + i).toList());

        assertThat(answers).hasOnlyElementsOfType(Joining.Seated.class);
        assertThat(answers)
                .extracting(answer -> ((Joining.Seated) answer).keys().seat())
                .doesNotHaveDuplicates();
        assertThat(given.teams(session.game()).values()).containsExactly(10L, 10L, 10L, 10L);
        assertThat(classrooms.names(session.id())).hasSize(40);
    }

    @Test
    void ofTwentyWithOneNameOneGetsIt() throws Exception {
        Session session = classrooms.openSession(classroom, "decoupling");

        List<Joining> answers = atOnce(Collections.nCopies(20, "Mira"));

        assertThat(answers.stream().filter(Joining.Seated.class::isInstance)).hasSize(1);
        assertThat(given.teams(session.game()).values()).containsExactly(1L);
    }

    private List<Joining> atOnce(List<String> names) throws Exception {
        try (var threads = Executors.newFixedThreadPool(names.size())) {
            return threads
                    .invokeAll(names.stream()
                            .<Callable<Joining>>map(name -> () -> classrooms.join(classroom.code(), name))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private Joining.Seated seated(String name) {
        return (Joining.Seated) classrooms.join(classroom.code(), name);
    }

    private Joining.Reason reason(ClassCode code, String name) {
        return ((Joining.Refused) classrooms.join(code, name)).reason();
    }
}
