package org.daybook.app.roster;

import java.time.ZoneId;
import java.util.function.BiFunction;
import javafx.scene.control.TextField;
import org.daybook.app.settings.ZoneField;
import org.daybook.app.surface.AskingCard;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.HospitalId;

/** The cards about a hospital. */
final class HospitalSheets {

    private final Messages text = Messages.of(HospitalSheets.class);
    private final RosterViewModel model;
    private final Sheets sheets;

    HospitalSheets(RosterViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    /** Asks for a new hospital. */
    void add() {
        AskingCard card = new AskingCard(sheets, text.get("hospital-add-title"));
        ask(card, "", model.book().usualZone(), model.book()::add);
    }

    /** Asks what the hospital looked at is called, and where it is. */
    void edit() {
        HospitalView hospital = model.hospitalProperty().get();
        if (hospital != null) {
            AskingCard card = new AskingCard(sheets, text.get("hospital-edit-title", hospital.name()));
            ask(
                    card,
                    hospital.name(),
                    hospital.zone(),
                    (name, zone) -> model.book().edit(hospital.id(), name, zone));
        }
    }

    private void ask(AskingCard card, String name, ZoneId zone, BiFunction<String, ZoneId, Outcome<HospitalId>> deed) {
        TextField typed = new TextField(name);
        typed.setId("hospital-name");
        ZoneField where = new ZoneField("hospital-zone", zone.getId());
        card.ask(
                text.get(name.isEmpty() ? "hospital-add-go" : "save"),
                () -> where.zone()
                        .ifPresentOrElse(
                                chosen -> model.deeds()
                                        .carryOut(
                                                () -> deed.apply(typed.getText(), chosen),
                                                id -> {
                                                    card.close();
                                                    model.refresh();
                                                    model.choose(id);
                                                },
                                                card::refuse),
                                () -> card.refuse(text.get("no-zone", where.typed()))),
                Parts.field(text.get("hospital-name"), typed),
                Parts.field(text.get("hospital-zone"), where),
                Parts.sentence(text.get(name.isEmpty() ? "hospital-add-lead" : "hospital-edit-lead"), "quiet"));
        card.show(typed);
    }

    /** Asks what the shifts of the hospital looked at are called. */
    void shiftTypes() {
        HospitalView hospital = model.hospitalProperty().get();
        if (hospital != null) {
            new ShiftTypesSheet(new ShiftTypesViewModel(model, hospital), sheets).show();
        }
    }
}
