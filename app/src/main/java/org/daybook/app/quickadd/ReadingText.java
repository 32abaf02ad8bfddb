package org.daybook.app.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.app.dispatch.RuleSentence;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.people.PersonId;
import org.daybook.core.quickadd.QuickReading;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** Says what a line was read as, fact by fact. */
final class ReadingText {

    private final Messages text = Messages.of(ReadingText.class);
    private final RuleSentence rules = new RuleSentence();
    private final Function<PersonId, String> names;

    /** One thing that was understood. */
    record Fact(Ikon icon, String text) {}

    /** @param names what people are called */
    ReadingText(Function<PersonId, String> names) {
        this.names = names;
    }

    String title(EntryDetails details) {
        return details.title().isBlank() ? text.get("title-missing") : details.title();
    }

    /** When, how often, who, where, and what else was said. */
    List<Fact> facts(QuickReading reading) {
        EntryDetails details = reading.details();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(MaterialDesignC.CALENDAR_CLOCK, when(details)));
        Recurrence recurrence = reading.draft().recurrence();
        if (recurrence != null && recurrence.rule() != null) {
            facts.add(new Fact(MaterialDesignR.REPEAT, rule(recurrence.rule(), details)));
        }
        if (!details.people().isEmpty()) {
            String people = details.people().stream().map(names).collect(Collectors.joining(", "));
            facts.add(new Fact(MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE, people));
        }
        String place = details.location();
        if (place != null) {
            facts.add(new Fact(MaterialDesignM.MAP_MARKER_OUTLINE, place));
        }
        if (details.status() == EntryStatus.TENTATIVE) {
            facts.add(new Fact(MaterialDesignH.HELP_CIRCLE_OUTLINE, text.get("tentative")));
        }
        if (!details.workItem().equals(WorkItem.NONE)) {
            facts.add(new Fact(
                    MaterialDesignP.POUND, String.valueOf(details.workItem().id())));
        }
        return facts;
    }

    private String when(EntryDetails details) {
        String span = Times.span(details.when());
        return details.when().allDay() ? text.get("all-day", span) : span;
    }

    private String rule(RecurrenceRule rule, EntryDetails details) {
        String sentence = rules.of(
                rule.text(),
                details.when().start().toLocalDate(),
                details.when().zone());
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
