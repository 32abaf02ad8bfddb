package org.daybook.app.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/** A time zone, chosen from the list or typed. */
public final class ZoneField extends ComboBox<String> {

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
            return Optional.empty();
        }
    }
}
