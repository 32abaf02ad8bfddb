package org.daybook.app.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A time zone, chosen from the list or typed; its city or its beginning is enough where they mean one zone only, and the
 * zone meant is shown as soon as the keyboard goes elsewhere.
 */
public final class ZoneField extends ComboBox<String> {

    private boolean untouched;

    public ZoneField(String id, String zone) {
        setId(id);
        setEditable(true);
        setPrefWidth(Form.CONTROL_WIDTH);
        getItems()
                .setAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(each -> each.contains("/") && !each.startsWith("Etc/") && !each.startsWith("SystemV/"))
                        .sorted()
                        .toList());
        getEditor().setText(zone);
        setValue(zone);
        getEditor().focusedProperty().subscribe((_, focused) -> {
            untouched = focused;
            if (!focused) {
                zone().ifPresent(meant -> getEditor().setText(meant.getId()));
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> untouched = false);
        addEventFilter(
                KeyEvent.KEY_PRESSED, event -> untouched &= !event.getCode().isNavigationKey());
        addEventFilter(KeyEvent.KEY_TYPED, this::replace);
    }

    /** The first letter takes the place of what stands there; the editor of a box does not select it by itself. */
    private void replace(KeyEvent typed) {
        boolean letter = !typed.getCharacter().isEmpty()
                && !Character.isISOControl(typed.getCharacter().codePointAt(0))
                && !typed.isShortcutDown();
        if (untouched && letter) {
            untouched = false;
            getEditor().selectAll();
        }
    }

    /** What stands in the field, whether it is a zone or not. */
    public String typed() {
        return getEditor().getText().strip();
    }

    /** The zone, where it is one. */
    public Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(typed()));
        } catch (DateTimeException unknown) {
            return meant().map(ZoneId::of);
        }
    }

    private Optional<String> meant() {
        String typed = folded(typed());
        return typed.isEmpty()
                ? Optional.empty()
                : only(zone -> folded(zone).equals(typed) || city(zone).equals(typed))
                        .or(() -> only(zone ->
                                folded(zone).startsWith(typed) || city(zone).startsWith(typed)));
    }

    private Optional<String> only(Predicate<String> fits) {
        List<String> found = getItems().stream().filter(fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String city(String zone) {
        return folded(zone.substring(zone.lastIndexOf('/') + 1));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
