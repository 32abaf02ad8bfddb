package org.daybook.core.coaching;

/** A week of a plan: the cycle it is in and its number there, both from 1. */
public record CycleWeek(int cycle, int week) {}
