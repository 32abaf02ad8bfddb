package org.daybook.app.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import org.daybook.core.people.PersonId;

/** Keeps saved views in the preferences of the user of this machine, each as JSON under a number of its own. */
public final class RememberedViews implements SavedViews {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private static final int DIGITS = 5;

    private final Preferences preferences;

    /** @param preferences a node for the views of one workspace and nothing else */
    public RememberedViews(Preferences preferences) {
        this.preferences = preferences;
    }

    private record Stored(
            String name,
            ViewKind kind,
            Set<UUID> people,
            Set<String> hiddenKinds,
            Set<String> hiddenStatuses,
            String words) {

        static Stored of(SavedView view) {
            return new Stored(
                    view.name(),
                    view.kind(),
                    view.filter().people().stream().map(PersonId::value).collect(Collectors.toSet()),
                    view.filter().hiddenKinds(),
                    view.filter().hiddenStatuses(),
                    view.filter().words());
        }

        SavedView view() {
            return new SavedView(
                    name,
                    kind,
                    new Filter(
                            people.stream().map(PersonId::new).collect(Collectors.toSet()),
                            hiddenKinds,
                            hiddenStatuses,
                            words));
        }
    }

    @Override
    public List<SavedView> read() {
        List<SavedView> views = new ArrayList<>();
        for (int number = 0; ; number++) {
            String json = joined(number);
            if (json.isEmpty()) {
                return views;
            }
            try {
                views.add(JSON.readValue(json, Stored.class).view());
            } catch (JsonProcessingException | IllegalArgumentException fromElsewhere) {
                // Another version wrote it; the others are still good.
            }
        }
    }

    @Override
    public void write(List<SavedView> views) {
        try {
            preferences.clear();
            for (int number = 0; number < views.size(); number++) {
                split(number, JSON.writeValueAsString(Stored.of(views.get(number))));
            }
        } catch (BackingStoreException | JsonProcessingException broken) {
            throw new IllegalStateException("The saved views could not be written: " + views, broken);
        }
    }

    /** Preferences hold only so much in one value, and a view of many people is longer. */
    private void split(int number, String json) {
        int most = Preferences.MAX_VALUE_LENGTH;
        for (int part = 0; part * most < json.length(); part++) {
            preferences.put(key(number, part), json.substring(part * most, Math.min(json.length(), (part + 1) * most)));
        }
    }

    private String joined(int number) {
        StringBuilder json = new StringBuilder();
        for (int part = 0; ; part++) {
            String next = preferences.get(key(number, part), "");
            if (next.isEmpty()) {
                return json.toString();
            }
            json.append(next);
        }
    }

    private static String key(int number, int part) {
        return ("%0" + DIGITS + "d.%d").formatted(number, part);
    }
}
