package org.daybook.core.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.jspecify.annotations.Nullable;

/** Which hospitals there are and what their shifts are called. */
public final class HospitalDesk {

    private static final Intent ADD = new Intent("hospital.add", Permission.EDIT_ROSTER);
    private static final Intent EDIT = new Intent("hospital.edit", Permission.EDIT_ROSTER);
    private static final Intent TYPES = new Intent("hospital.shift-types", Permission.EDIT_ROSTER);
    private static final int LONGEST = 200;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final RosterContext context;

    public HospitalDesk(RosterContext context) {
        this.context = context;
    }

    /** A hospital as it is listed. */
    public record HospitalView(
            HospitalId id, String name, ZoneId zone, List<ShiftTypeDetails> shiftTypes, Trail trail) {}

    /** Who made a hospital, and who last changed its name or zone. */
    public record Trail(Instant createdAt, UserId createdBy, Instant updatedAt, UserId updatedBy) {}

    /** All hospitals, by name. */
    public List<HospitalView> all() {
        return context.work()
                .read(() -> context.hospitals().all().stream().map(this::view).toList());
    }

    private HospitalView view(Hospital hospital) {
        return new HospitalView(
                hospital.id(),
                hospital.name(),
                hospital.zone(),
                types(hospital.id()),
                new Trail(hospital.createdAt(), hospital.createdBy(), hospital.updatedAt(), hospital.updatedBy()));
    }

    /** Adds a hospital with the preset types of shifts. Whoever is there for one hospital alone adds none. */
    public Outcome<HospitalId> addHospital(Actor actor, String name, ZoneId zone) {
        return context.work().run(actor, ADD, () -> {
            HospitalId id = new HospitalId(context.id());
            Optional<String> problem = context.outOfScope(actor, id).or(() -> problem(name, null));
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            context.hospitals().add(new Hospital(id, name.strip(), zone, context.stamp(actor)));
            List<ShiftTypeDetails> preset = ShiftTypeDetails.preset();
            for (int position = 0; position < preset.size(); position++) {
                context.hospitals()
                        .add(new ShiftType(new ShiftTypeId(context.id()), id, preset.get(position), position));
            }
            return Outcome.done(id, "Added the hospital %s".formatted(name.strip()));
        });
    }

    /** Shifts that are there keep the times they had. */
    public Outcome<HospitalId> editHospital(Actor actor, HospitalId id, String name, ZoneId zone) {
        return context.onHospital(actor, EDIT, id, hospital -> {
            Optional<String> problem = problem(name, id);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            if (!hospital.name().equals(name.strip()) || !hospital.zone().equals(zone)) {
                hospital.change(name.strip(), zone, context.stamp(actor));
            }
            return Outcome.done(id, "Changed the hospital %s".formatted(name.strip()));
        });
    }

    /**
     * Makes these the hospital's types, in this order; those with the code of one that is there change it. Shifts keep
     * what they are.
     */
    public Outcome<HospitalId> editShiftTypes(Actor actor, HospitalId id, List<ShiftTypeDetails> wanted) {
        Optional<String> problem = problem(wanted);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return context.onHospital(actor, TYPES, id, hospital -> {
            Map<String, ShiftType> here = new HashMap<>();
            context.hospitals().types(id).forEach(type -> here.put(folded(type), type));
            for (int position = 0; position < wanted.size(); position++) {
                ShiftType there =
                        here.remove(ShiftTypeDetails.folded(wanted.get(position).code()));
                if (there == null) {
                    context.hospitals()
                            .add(new ShiftType(new ShiftTypeId(context.id()), id, wanted.get(position), position));
                } else {
                    there.change(wanted.get(position), position);
                }
            }
            here.values().forEach(gone -> gone.delete(context.stamp(actor)));
            return Outcome.done(id, "Changed the shift types of %s".formatted(hospital.name()));
        });
    }

    /** The study areas of a hospital with who covers them, in its order. */
    public List<StudyAreaDetails> studyAreas(HospitalId id) {
        return context.work().read(() -> context.areas(id));
    }

    private List<ShiftTypeDetails> types(HospitalId id) {
        return context.hospitals().types(id).stream().map(ShiftType::details).toList();
    }

    private static String folded(ShiftType type) {
        return ShiftTypeDetails.folded(type.details().code());
    }

    private Optional<String> problem(String name, @Nullable HospitalId self) {
        if (name.isBlank() || name.length() > LONGEST || name.strip().lines().count() > 1) {
            return Optional.of("A hospital needs a name of one line and at most %d characters.".formatted(LONGEST));
        }
        return context.hospitals().all().stream()
                .filter(hospital -> !hospital.id().equals(self))
                .filter(hospital -> hospital.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(same -> "There is a hospital %s already. Choose another name.".formatted(same.name()));
    }

    private static Optional<String> problem(List<ShiftTypeDetails> types) {
        Set<String> codes = new HashSet<>();
        for (ShiftTypeDetails type : types) {
            if (type.code().isBlank()
                    || type.code().length() > LONGEST
                    || type.name().length() > LONGEST) {
                return Optional.of(
                        "A shift type needs a code, and code and name have at most %d characters.".formatted(LONGEST));
            }
            if (!codes.add(ShiftTypeDetails.folded(type.code()))) {
                return Optional.of(
                        "There are two shift types %s. Give one of them another code.".formatted(type.code()));
            }
            if (!COLOUR.matcher(type.colour()).matches()) {
                return Optional.of("“%s” is no colour. Write it like #6abe30.".formatted(type.colour()));
            }
        }
        return Optional.empty();
    }
}
