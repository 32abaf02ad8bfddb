package org.daybook.core.roster;

/** Where rosters are kept. */
public record RosterBooks(Hospitals hospitals, ScheduleVersions versions, RosterLog log) {}
