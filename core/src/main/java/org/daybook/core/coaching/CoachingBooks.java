package org.daybook.core.coaching;

/** Where coaching is kept. */
public record CoachingBooks(Schools schools, CoachingPlans plans, Visits visits, VisitRecords records) {}
