package org.daybook.core.journal;

/**
 * Why a command was not carried out, in the user's words: what is wrong and what to do about it. Nothing was changed.
 */
public record Refusal(String sentence) {}
