package org.daybook.persistence.exchange;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.core.exchange.PersonRecord;
import org.daybook.core.people.PersonKind;
import org.jspecify.annotations.Nullable;

/** What is known so far of the person of one vCard. Of several addresses the preferred one is taken, else the first. */
final class CardDraft {

    private static final int MOST = 50;

    private final int line;
    private final List<String> nicknames = new ArrayList<>();
    private final List<PersonKind> kinds = new ArrayList<>();
    private String formatted = "";
    private String parts = "";
    private String kind = "";
    private String zone = "";
    private @Nullable String email;
    private boolean preferred;

    CardDraft(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    String kind() {
        return kind;
    }

    String name() {
        return formatted.isEmpty() ? parts : formatted;
    }

    void take(String name, VObjectProperty property) {
        switch (name) {
            case "FN" -> formatted = formatted.isEmpty() ? oneLine(property) : formatted;
            case "N" -> parts = structured(property);
            case "EMAIL" -> takeEmail(property);
            case "NICKNAME" -> texts(property).limit(MOST).forEach(nicknames::add);
            case "CATEGORIES", "ROLE", "TITLE" ->
                texts(property)
                        .limit(MOST)
                        .map(KindWords::read)
                        .flatMap(Optional::stream)
                        .forEach(kinds::add);
            case "KIND", "X-ADDRESSBOOKSERVER-KIND" -> kind = oneLine(property).toUpperCase(Locale.ROOT);
            case "TZ" -> zone = oneLine(property);
            default -> {
                // phones, pictures and the like are not kept
            }
        }
    }

    PersonRecord record(PersonFields fields) {
        // an offset from UTC is no zone: it does not know of summer time
        boolean region = zone.contains("/");
        return new PersonRecord(
                line, name(), email, nicknames, kinds, List.of(), null, null, region ? fields.zone(zone) : null);
    }

    private void takeEmail(VObjectProperty property) {
        String address = oneLine(property).replaceFirst("(?i)^mailto:", "");
        boolean nowPreferred = isPreferred(property);
        if (!address.isEmpty() && (email == null || nowPreferred && !preferred)) {
            email = address;
            preferred = nowPreferred;
        }
    }

    /** {@code PREF} and {@code TYPE=PREF} before 4.0, {@code PREF=1} since. */
    private static boolean isPreferred(VObjectProperty property) {
        VObjectParameters parameters = property.getParameters();
        return "1".equals(parameters.first("PREF"))
                || Stream.of(parameters.get(null), parameters.get("TYPE"))
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .anyMatch(type -> List.of(type.toUpperCase(Locale.ROOT).split(","))
                                .contains("PREF"));
    }

    /** Family, given and additional names in the order in which they are said. */
    private static String structured(VObjectProperty property) {
        List<List<String>> names = VObjectPropertyValues.parseStructured(value(property));
        return Stream.of(part(names, 1), part(names, 2), part(names, 0))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .map(CardDraft::tidy)
                .orElse("");
    }

    private static String part(List<List<String>> names, int index) {
        return index < names.size() ? String.join(" ", names.get(index)).strip() : "";
    }

    private static Stream<String> texts(VObjectProperty property) {
        return VObjectPropertyValues.parseList(value(property)).stream().map(CardDraft::tidy);
    }

    private static String oneLine(VObjectProperty property) {
        return tidy(VObjectPropertyValues.unescape(value(property)));
    }

    private static String value(VObjectProperty property) {
        String value = property.getValue();
        return value == null ? "" : value;
    }

    private static String tidy(String text) {
        return Texts.shown(text).replaceAll("\\s+", " ").strip();
    }
}
