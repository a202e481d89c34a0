package org.chokepoint.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * An event that may happen. {@code precedent} is an event of the timeline; without one the card is invented. {@code lesson} is the slug
 * of the one that explains it. A sensitive card is off until it is switched on.
 */
public record Card(
        String id,
        String headline,
        String text,
        Optional<String> precedent,
        String lesson,
        boolean sensitive,
        List<Effect> effects,
        Trigger trigger) {

    /** An input of the model that takes a value for some quarters; infinite: to the horizon. */
    public record Effect(String input, double value, double quarters) {}

    /** When it happens: surely at the start of a round, or by a chance per year while all conditions hold, more likely by its boosts. */
    public record Trigger(double perYear, OptionalInt round, List<Condition> all, List<Boost> boosts) {

        public Trigger {
            all = List.copyOf(all);
            boosts = List.copyOf(boosts);
        }

        public Trigger at(int fixed) {
            return new Trigger(perYear, OptionalInt.of(fixed), all, boosts);
        }

        /** The chance that it happens in a stretch of years, from 0 to 1. */
        public double chance(Predicate<Condition> holds, double years) {
            if (!all.stream().allMatch(holds)) {
                return 0;
            }
            double yearly = perYear;
            for (Boost boost : boosts) {
                if (boost.all().stream().allMatch(holds)) {
                    yearly *= boost.factor();
                }
            }
            return 1 - Math.pow(1 - Math.min(yearly, 1), years);
        }
    }

    /** Makes a card likelier by a factor while all its conditions hold. */
    public record Boost(double factor, List<Condition> all) {

        public Boost {
            all = List.copyOf(all);
        }
    }

    /** Something that is so or is not at the start of a round. */
    public sealed interface Condition {

        record Above(String variable, double level) implements Condition {}

        record Below(String variable, double level) implements Condition {}

        /** From a model time on. */
        record From(double time) implements Condition {}

        /** A deal was broken in the round before. */
        record DealBroken() implements Condition {}
    }

    public Card {
        effects = List.copyOf(effects);
    }

    /** This card, to be drawn at the start of a round. */
    public Card at(int round) {
        return new Card(id, headline, text, precedent, lesson, sensitive, effects, trigger.at(round));
    }

    /** What it does to the inputs of the model when it is drawn at a time. */
    public List<Happening> from(double time) {
        return effects.stream()
                .map(effect -> new Happening(effect.input(), effect.value(), time, time + effect.quarters()))
                .toList();
    }
}
