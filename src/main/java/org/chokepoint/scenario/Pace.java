package org.chokepoint.scenario;

/** A timetable for a class of so many minutes: how many rounds, and the length of each phase in seconds. */
public record Pace(int minutes, int rounds, int firstBriefing, int briefing, int drafting, int sealing, int reading) {

    public int briefing(int round) {
        return round == 1 ? firstBriefing : briefing;
    }
}
