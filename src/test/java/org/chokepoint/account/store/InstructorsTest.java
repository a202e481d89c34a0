package org.chokepoint.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chokepoint.events.store.TestLog;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class InstructorsTest {

    private final TestLog store = TestLog.fresh();

    @Test
    void theFirstStartMakesOneInstructorWithThePasswordGiven() {
        Instructors instructors = new Instructors(store.jdbc(), "a password given");
        instructors.makeFirst();
        instructors.makeFirst();

        UserDetails user = instructors.loadUserByUsername("instructor");

        assertThat(count()).isEqualTo(1);
        assertThat(user.getAuthorities()).extracting("authority").containsExactly("ROLE_INSTRUCTOR");
        assertThat(user.getPassword()).doesNotContain("a password given");
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .matches("a password given", user.getPassword()))
                .isTrue();
    }

    @Test
    void theAccountIsFoundByItsIdToo() {
        Instructors instructors = new Instructors(store.jdbc(), "");
        instructors.makeFirst();
        String id = instructors.loadUserByUsername("instructor").getUsername();

        assertThat(instructors.loadUserByUsername(id).getUsername()).isEqualTo(id);
        assertThatThrownBy(() -> instructors.loadUserByUsername("nobody"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void aLaterStartChangesNothing() {
        new Instructors(store.jdbc(), "first").makeFirst();
        String before = new Instructors(store.jdbc(), "")
                .loadUserByUsername("instructor")
                .getPassword();

        new Instructors(store.jdbc(), "second").makeFirst();

        assertThat(new Instructors(store.jdbc(), "")
                        .loadUserByUsername("instructor")
                        .getPassword())
                .isEqualTo(before);
    }

    private long count() {
        return store.jdbc()
                .sql("select count(*) from instructor")
                .query(Long.class)
                .single();
    }
}
