package org.chokepoint.scenario;

import java.util.List;
import java.util.Optional;

/** What a scenario file says. {@code start} and {@code horizon} are model times in quarters after 2022 Q3. */
public record Scenario(
        String slug,
        String title,
        int minutes,
        String purpose,
        String model,
        Calendar calendar,
        String background,
        List<Role> roles,
        List<Shown> shown,
        List<Situation> situations,
        Rules rules,
        List<Pace> paces,
        List<Card> cards,
        List<Intelligence> intelligence,
        List<Question> questions,
        List<Headline> headlines) {

    /** Rounds of equal length from the start; scores are taken at the horizon. */
    public record Calendar(int start, int quartersPerRound, int rounds, int horizon) {

        public int startOf(int round) {
            return start + (round - 1) * quartersPerRound;
        }
    }

    /**
     * A series that is shown to all after a round. {@code finding} is its sentence, with {@code {value}} and
     * {@code {quarter}} left open.
     */
    public record Shown(String variable, String title, String unit, String finding, String why) {}

    /** A state of the world that a check of the balance tries; {@code levels} may name levers that are not in play. */
    public record Situation(String name, Order levels) {}

    public Scenario {
        roles = List.copyOf(roles);
        shown = List.copyOf(shown);
        situations = List.copyOf(situations);
        paces = List.copyOf(paces);
        cards = List.copyOf(cards);
        intelligence = List.copyOf(intelligence);
        questions = List.copyOf(questions);
        headlines = List.copyOf(headlines);
    }

    public Role role(RoleId id) {
        return roles.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the scenario has no role " + id.value()));
    }

    public boolean has(RoleId id) {
        return roles.stream().anyMatch(role -> role.id().equals(id));
    }

    public Optional<Card> card(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** What a role may spend in one round before anything is carried over. */
    public double budgetOfRound(Role role) {
        return role.budget() * calendar.quartersPerRound();
    }
}
