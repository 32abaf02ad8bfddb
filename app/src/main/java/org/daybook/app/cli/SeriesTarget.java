package org.daybook.app.cli;

import java.time.LocalDateTime;
import java.util.Optional;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which entry a change is about and, for a series, how far it reaches (rule D2). */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class SeriesTarget {

    @Parameters(
            index = "0",
            paramLabel = "REF",
            description = "The entry, as “agenda” shows it; REF@RECURRENCE-ID is short for --occurrence.")
    private Reference reference;

    @Option(
            names = "--occurrence",
            paramLabel = "RECURRENCE-ID",
            description = "Which occurrence of a series: its recurrenceId, in the zone of the series.")
    private @Nullable LocalMoment occurrence;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "How far the change reaches: this (if nothing is said), future or all.")
    private EditScope scope = EditScope.THIS;

    /** What is to change, and how it is now. */
    record Seen(Target target, EntryDraft draft) {}

    Seen see(Opened opened) throws Refused {
        LocalDateTime recurrenceId = occurrence != null ? occurrence.time() : reference.recurrenceId();
        Target target = new Target(reference.entry(), recurrenceId, scope);
        EntryDraft entry = opened.use()
                .schedule()
                .draft(opened.actor(), Target.all(reference.entry()))
                .orElseThrow(() -> Refused.because(
                        "There is no entry %s that you may change. It may have been deleted, or be private."
                                .formatted(reference.entry())));
        String title = entry.details().title();
        if (entry.recurrence() == null) {
            if (recurrenceId != null) {
                throw Refused.because("“%s” does not repeat, so it has no occurrence at %s. Leave --occurrence out."
                        .formatted(title, recurrenceId));
            }
            return new Seen(target, entry);
        }
        if (recurrenceId == null && scope != EditScope.ALL) {
            throw Refused.because(
                    "“%s” repeats. Say which occurrence you mean with --occurrence, or --scope all.".formatted(title));
        }
        Optional<EntryDraft> seen = opened.use().schedule().draft(opened.actor(), target);
        return new Seen(
                target,
                seen.orElseThrow(
                        () -> Refused.because("“%s” has no occurrence at %s. “daybook agenda” shows those it has."
                                .formatted(title, recurrenceId))));
    }
}
