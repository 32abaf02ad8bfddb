package org.daybook.persistence.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.PeopleReading;
import org.daybook.core.exchange.PeopleReading.PeopleFile;
import org.daybook.core.exchange.PersonRecord;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.jspecify.annotations.Nullable;

/** The people of one file of vCards, 2.1, 3.0 (RFC 2426) or 4.0 (RFC 6350), mixed or not. */
final class VcardPeople extends VObjectDataAdapter {

    private static final String CARD = "VCARD";
    private static final Set<String> NO_PERSON = Set.of("ORG", "GROUP", "LOCATION");

    private final String text;
    private final ImportLimits limits;
    private final Losses losses;
    private final Progress progress;
    private final List<PersonRecord> people = new ArrayList<>();
    private @Nullable CardDraft card;
    private long total;
    private boolean cancelled;

    VcardPeople(String text, ImportLimits limits, Losses losses, Progress progress) {
        this.text = text;
        this.limits = limits;
        this.losses = losses;
        this.progress = progress;
    }

    PeopleReading read() {
        total = text.lines().count();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            reader.parse(this);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed.", impossible);
        }
        if (cancelled) {
            return new PeopleReading.Cancelled();
        }
        if (card != null) {
            losses.add(
                    card.line(),
                    Extent.PERSON,
                    "The file ends in the middle of a card, which was left out. Perhaps it was not downloaded whole.");
        }
        return new PeopleFile(people, losses.inOrder());
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        progress.advanced(context.getLineNumber(), total);
        if (progress.cancelled()) {
            cancelled = true;
            context.stop();
        } else if (people.size() == limits.parts()) {
            losses.add(
                    context.getLineNumber(),
                    Extent.REST,
                    "The file holds more than %,d people. What comes from here on was left out."
                            .formatted(limits.parts()));
            context.stop();
        } else if (name.equalsIgnoreCase(CARD) && context.getParentComponents().isEmpty()) {
            card = new CardDraft(context.getLineNumber());
        }
    }

    /** What is inside another card, such as an assistant (AGENT), is somebody else. */
    @Override
    public void onProperty(VObjectProperty property, Context context) {
        CardDraft open = card;
        if (open != null && context.getParentComponents().size() == 1) {
            open.take(property.getName().strip().toUpperCase(Locale.ROOT), property);
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        CardDraft open = card;
        if (open != null && context.getParentComponents().isEmpty()) {
            card = null;
            if (NO_PERSON.contains(open.kind())) {
                losses.add(open.line(), Extent.OTHER, "“%s” is no person and was left out.".formatted(open.name()));
            } else {
                people.add(open.record(new PersonFields(open.line(), losses)));
            }
        }
    }
}
