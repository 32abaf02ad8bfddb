package org.daybook.core.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.core.identity.Sha256;
import org.daybook.core.journal.RowChange;

/** Mutations as texts, one field after the other. */
public final class MutationText implements LogText {

    @Override
    public String of(Mutation mutation) {
        String rows = mutation.rows().stream().map(MutationText::row).collect(Collectors.joining(";"));
        return "%d|%s|%s|%s|%s|%s|%s|%d|%s|%s|%s|%s"
                .formatted(
                        mutation.no(),
                        mutation.at(),
                        mutation.actorId(),
                        mutation.actor(),
                        mutation.command(),
                        mutation.summary(),
                        mutation.reverses(),
                        mutation.base(),
                        rows,
                        new TreeSet<>(mutation.owners()),
                        mutation.claims(),
                        new TreeSet<>(
                                mutation.on().stream().map(Ground::toString).toList()));
    }

    private static String row(RowChange change) {
        return "%s %s %s %s %s"
                .formatted(
                        change.table(),
                        change.rowId(),
                        change.kind(),
                        new TreeMap<>(change.before()),
                        new TreeMap<>(change.after()));
    }

    @Override
    public LogMark next(LogMark before, UUID client, long no, String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(before.hash()));
        digest.update((client + ":" + no + ":" + text).getBytes(StandardCharsets.UTF_8));
        return new LogMark(before.seq() + 1, HexFormat.of().formatHex(digest.digest()));
    }
}
