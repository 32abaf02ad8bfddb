package org.daybook.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.daybook.core.roster.HospitalDesk.HospitalView;

/** Finds hospitals by what they are called: id or name, or the beginning of a name that is unique. */
final class NamedHospitals {

    private final List<HospitalView> hospitals;

    NamedHospitals(Opened opened) {
        hospitals = opened.use().roster().hospitals().all();
    }

    List<HospitalView> all() {
        return hospitals;
    }

    HospitalView find(String called) throws Refused {
        String wanted = called.strip().toLowerCase(Locale.ROOT);
        List<Predicate<HospitalView>> ways = List.of(
                hospital -> hospital.id().toString().equals(wanted),
                hospital -> folded(hospital).equals(wanted),
                hospital -> !wanted.isEmpty() && folded(hospital).startsWith(wanted));
        for (Predicate<HospitalView> way : ways) {
            List<HospitalView> found = hospitals.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (!found.isEmpty()) {
                throw Refused.because("“%s” may be any of these hospitals: %s. Give the whole name."
                        .formatted(called, String.join(", ", names(found))));
            }
        }
        throw Refused.because("There is no hospital “%s”.%s".formatted(called, suggestion(called)));
    }

    private String suggestion(String called) {
        if (hospitals.isEmpty()) {
            return " There is none yet; add it with “daybook roster hospital add”.";
        }
        List<String> near = Nearest.to(called, names(hospitals));
        return near.isEmpty()
                ? " “daybook roster hospital list” shows which there are."
                : " Did you mean %s?".formatted(String.join(", ", near));
    }

    private static List<String> names(List<HospitalView> hospitals) {
        return hospitals.stream().map(HospitalView::name).toList();
    }

    private static String folded(HospitalView hospital) {
        return hospital.name().toLowerCase(Locale.ROOT);
    }
}
