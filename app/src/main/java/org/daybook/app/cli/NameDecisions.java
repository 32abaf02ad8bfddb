package org.daybook.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.people.Person;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.RosterPlan.UnknownName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says who the names in a roster's file are that are nobody's here. */
final class NameDecisions {

    private static final String NEW = "new";
    private static final String SKIP = "skip";

    @Option(
            names = "--name",
            paramLabel = "NAME=PERSON",
            description = "Who a name in the file is; may be given several times. Besides a person, “new” adds somebody"
                    + " of that name, and “skip” leaves them out.")
    private Map<String, String> names = Map.of();

    @Option(
            names = "--others",
            paramLabel = "new|skip",
            description = "What becomes of all other names that are nobody’s here.")
    private @Nullable String others;

    /** For each name that was decided about, who it is. */
    Map<String, NameChoice> read(RosterPlan plan, List<Person> everybody) throws Refused {
        NamedPeople people = new NamedPeople(everybody);
        List<String> unknown = plan.unknown().stream().map(UnknownName::name).toList();
        Map<String, NameChoice> choices = new HashMap<>();
        for (Map.Entry<String, String> each : names.entrySet()) {
            String name = each.getKey().strip();
            if (!unknown.contains(name)) {
                throw Refused.because(strange(name, plan, unknown));
            }
            choices.put(name, choice(each.getValue().strip(), people));
        }
        if (others != null) {
            NameChoice all = bulk(others);
            unknown.forEach(name -> choices.putIfAbsent(name, all));
        }
        return choices;
    }

    private static String strange(String name, RosterPlan plan, List<String> unknown) {
        if (plan.known().containsKey(name)) {
            return "“%s” is known here already. Leave out what --name says of it.".formatted(name);
        }
        List<String> near = Nearest.to(name, unknown);
        return "“%s” stands nowhere in the file.%s"
                .formatted(name, near.isEmpty() ? "" : " Did you mean %s?".formatted(String.join(", ", near)));
    }

    private static NameChoice choice(String meaning, NamedPeople people) throws Refused {
        return switch (meaning) {
            case NEW -> new NameChoice.Newcomer();
            case SKIP -> new NameChoice.LeftOut();
            default -> new NameChoice.Known(people.find(meaning));
        };
    }

    private static NameChoice bulk(String meaning) throws Refused {
        return switch (meaning) {
            case NEW -> new NameChoice.Newcomer();
            case SKIP -> new NameChoice.LeftOut();
            default -> throw Refused.wrongUsage("--others is new or skip, not “%s”.".formatted(meaning));
        };
    }
}
