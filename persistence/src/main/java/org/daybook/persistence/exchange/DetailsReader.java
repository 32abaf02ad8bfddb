package org.daybook.persistence.exchange;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.Locale;
import org.daybook.core.exchange.Attendee;
import org.daybook.core.exchange.EventDetails;
import org.daybook.core.exchange.EventStatus;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.jspecify.annotations.Nullable;

/** Reads what an event says besides when it is. */
final class DetailsReader {

    private final ImportLimits limits;
    private final Losses losses;

    DetailsReader(ImportLimits limits, Losses losses) {
        this.limits = limits;
        this.losses = losses;
    }

    EventDetails read(Properties properties, boolean cancelled) {
        return new EventDetails(
                text(properties, "SUMMARY").replace('\n', ' '),
                text(properties, "DESCRIPTION"),
                text(properties, "LOCATION").replace('\n', ' '),
                cancelled ? EventStatus.CANCELLED : status(word(properties, "STATUS")),
                List.of("PRIVATE", "CONFIDENTIAL").contains(word(properties, "CLASS")),
                word(properties, "TRANSP").equals("TRANSPARENT"),
                people(properties),
                categories(properties));
    }

    private static String text(Properties properties, String name) {
        return properties
                .first(name)
                .map(property -> Texts.read(property.value()))
                .orElse("");
    }

    private static String word(Properties properties, String name) {
        return text(properties, name).toUpperCase(Locale.ROOT);
    }

    private static EventStatus status(String word) {
        return switch (word) {
            case "TENTATIVE" -> EventStatus.TENTATIVE;
            case "CANCELLED", "CANCELED" -> EventStatus.CANCELLED;
            default -> EventStatus.CONFIRMED;
        };
    }

    private List<Attendee> people(Properties properties) {
        List<Property> attendees = properties.named("ATTENDEE").toList();
        if (attendees.size() > limits.people()) {
            losses.add(
                    attendees.get(limits.people()).line(),
                    Extent.DETAIL,
                    "An event has more than %,d people; the others were left out.".formatted(limits.people()));
        }
        return attendees.stream()
                .limit(limits.people())
                .map(DetailsReader::attendee)
                .filter(attendee -> attendee.email() != null || !attendee.name().isEmpty())
                .distinct()
                .toList();
    }

    private static Attendee attendee(Property property) {
        String name = property.parameter("CN");
        String address = email(property.value());
        return new Attendee(
                name == null ? "" : Texts.shown(name).replace('\n', ' ').strip(),
                address == null ? email(property.parameter("EMAIL")) : address);
    }

    private static @Nullable String email(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String bare = Texts.shown(value).replace('\n', ' ').strip();
        String address =
                bare.regionMatches(true, 0, "mailto:", 0, 7) ? bare.substring(7).strip() : bare;
        return address.contains("@") ? address : null;
    }

    private List<String> categories(Properties properties) {
        return properties
                .named("CATEGORIES")
                .flatMap(property -> VObjectPropertyValues.parseList(property.value()).stream())
                .map(category -> Texts.shown(category).replace('\n', ' ').strip())
                .filter(category -> !category.isEmpty())
                .distinct()
                .limit(limits.people())
                .toList();
    }
}
