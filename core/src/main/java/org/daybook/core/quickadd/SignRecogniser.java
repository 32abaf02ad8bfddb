package org.daybook.core.quickadd;

import java.util.Optional;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;

/** Short signs: a question mark at the end or "tentative", and "#4711" for the work item. */
final class SignRecogniser implements Recogniser {

    private final Line line;

    SignRecogniser(Line line) {
        this.line = line;
    }

    @Override
    public Optional<Found<Part>> at(int index, Optional<Part> before) {
        int tentative = line.skip("tentative", index);
        if (tentative > index) {
            return Optional.of(new Found<>(new Part.Tentative(), tentative));
        }
        boolean lastSign = line.at(index).is("?")
                && (index + 1 == line.size() || line.at(index).gap());
        if (lastSign && (index + 1 == line.size() || line.at(index + 1).gap())) {
            return Optional.of(new Found<>(new Part.Tentative(), index + 1));
        }
        return workItem(index);
    }

    private Optional<Found<Part>> workItem(int index) {
        Token number = line.at(index + 1);
        if (!line.at(index).is("#") || number.gap() || !number.isNumber()) {
            return Optional.empty();
        }
        WorkItemType type = index == 0
                ? WorkItemType.TICKET
                : line.lexicon()
                        .value("work", line, index - 1)
                        .map(found -> WorkItemType.values()[found.value()])
                        .orElse(WorkItemType.TICKET);
        return Optional.of(new Found<>(new Part.Work(new WorkItem(type, number.text())), index + 2));
    }
}
