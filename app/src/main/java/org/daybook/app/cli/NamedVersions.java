package org.daybook.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDesk;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** Finds schedule versions by what they are called: id, name or status, or the beginning of one that is unique. */
final class NamedVersions {

    private static final int SHOWN = 5;

    private final List<Found> versions;

    private NamedVersions(List<Found> versions) {
        this.versions = versions;
    }

    /** A version, and whose it is. */
    record Found(VersionView version, HospitalView hospital) {

        ScheduleVersionId id() {
            return version.id();
        }

        VersionLine line() {
            return VersionLine.of(version, hospital.name());
        }
    }

    /** @param hospital whose versions are meant; null for those of all hospitals */
    static NamedVersions of(Opened opened, @Nullable String hospital) throws Refused {
        Named<HospitalView> hospitals = NamedHospitals.of(opened);
        VersionDesk desk = opened.use().roster().versions();
        List<Found> versions = new ArrayList<>();
        for (HospitalView each : hospital == null ? hospitals.things() : List.of(hospitals.find(hospital))) {
            desk.versions(each.id()).forEach(version -> versions.add(new Found(version, each)));
        }
        return new NamedVersions(versions);
    }

    /** The newest of each hospital first. */
    List<Found> all() {
        return versions;
    }

    Found find(String called) throws Refused {
        String wanted = called.strip().toLowerCase(Locale.ROOT);
        Predicate<Found> stands = each -> !each.version().rejected();
        List<Predicate<Found>> ways = List.of(
                each -> each.id().toString().equals(wanted),
                stands.and(each -> name(each).equals(wanted)),
                each -> name(each).equals(wanted),
                each -> status(each).equals(wanted),
                each -> !wanted.isEmpty() && each.id().toString().startsWith(wanted),
                stands.and(each -> !wanted.isEmpty() && name(each).startsWith(wanted)));
        for (Predicate<Found> way : ways) {
            List<Found> found = versions.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (!found.isEmpty()) {
                throw Refused.because("“%s” may be any of these versions: %s. Give the id.%s"
                        .formatted(called, described(found), found.size() > SHOWN ? " There are others." : ""));
            }
        }
        throw Refused.because("There is no schedule version “%s”. %s"
                .formatted(
                        called,
                        versions.isEmpty()
                                ? "There is none yet; bring one in with “daybook roster import”."
                                : "“daybook roster versions” shows which there are."));
    }

    private static String described(List<Found> found) {
        return found.stream()
                .limit(SHOWN)
                .map(each -> "%s (%s, %s)".formatted(each.version().name(), status(each), each.id()))
                .collect(Collectors.joining(", "));
    }

    private static String name(Found each) {
        return each.version().name().toLowerCase(Locale.ROOT);
    }

    private static String status(Found each) {
        return each.line().status().toLowerCase(Locale.ROOT);
    }
}
