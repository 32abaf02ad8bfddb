package org.daybook.app.cli;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds or changes one type of a hospital's shifts. */
@Command(
        name = "shift-type",
        description = "Add a type of shift to a hospital, or change the one of that code. Shifts keep what they are.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RosterShiftTypeCommand implements Callable<Integer> {

    private static final String GREY = "#8a8a8a";

    @Parameters(paramLabel = "CODE", description = "What files call it, such as ON1.")
    private String code;

    @Option(names = "--hospital", required = true, paramLabel = "NAME", description = "Whose type it is.")
    private String hospital;

    @Option(names = "--name", paramLabel = "NAME", description = "What people call it, else the code.")
    private @Nullable String name;

    @Option(names = "--start", required = true, paramLabel = "TIME", description = "When it starts, such as 17:00.")
    private LocalTime start;

    @Option(
            names = "--end",
            required = true,
            paramLabel = "TIME",
            description = "When it ends; not after the start, on the next day.")
    private LocalTime end;

    @Option(
            names = "--study",
            paramLabel = "STUDY",
            description = "${COMPLETION-CANDIDATES}; else as it was, or GENERAL.")
    private @Nullable StudyType study;

    @Option(
            names = "--specialty",
            paramLabel = "SPECIALTY",
            description = "Whom it is for: ${COMPLETION-CANDIDATES}; else as it was, or BOTH.")
    private @Nullable SpecialtyType specialty;

    @Option(names = "--colour", paramLabel = "#RRGGBB", description = "Its colour; else as it was, or grey.")
    private @Nullable String colour;

    private final Doorway door;
    private final Printer printer;

    RosterShiftTypeCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** The hospital whose types were changed. */
    private record Changed(String hospital) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            HospitalView found = NamedHospitals.of(opened).find(hospital);
            Outcome.Done<HospitalId> done = Refused.unlessDone(opened.use()
                    .roster()
                    .hospitals()
                    .editShiftTypes(opened.actor(), found.id(), with(found.shiftTypes())));
            printer.print(new Changed(done.value().toString()), out -> out.println(done.summary() + "."));
        });
    }

    private List<ShiftTypeDetails> with(List<ShiftTypeDetails> before) {
        List<ShiftTypeDetails> types = new ArrayList<>(before);
        for (int place = 0; place < types.size(); place++) {
            ShiftTypeDetails here = types.get(place);
            if (ShiftTypeDetails.folded(here.code()).equals(ShiftTypeDetails.folded(code))) {
                types.set(place, changed(here));
                return types;
            }
        }
        types.add(changed(new ShiftTypeDetails(code, code, start, end, StudyType.GENERAL, SpecialtyType.BOTH, GREY)));
        return types;
    }

    private ShiftTypeDetails changed(ShiftTypeDetails before) {
        return new ShiftTypeDetails(
                before.code(),
                name == null ? before.name() : name,
                start,
                end,
                study == null ? before.studyType() : study,
                specialty == null ? before.specialty() : specialty,
                colour == null ? before.colour() : colour);
    }
}
