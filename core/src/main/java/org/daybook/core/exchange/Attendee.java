package org.daybook.core.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A person a calendar file names as taking part (RFC 5545 section 3.8.4.1).
 *
 * @param name the name to show; empty where the file gives an address alone
 * @param email the address, or null where the file gives none
 */
public record Attendee(String name, @Nullable String email) {}
