package org.daybook.core.exchange;

/** How firmly a calendar file says an event stands (RFC 5545 section 3.8.1.11). */
public enum EventStatus {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
}
