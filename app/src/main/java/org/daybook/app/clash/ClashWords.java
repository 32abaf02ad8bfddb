package org.daybook.app.clash;

import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.Solution;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** Words and signs for clashes, the same wherever they are shown: a sign tells hard from soft without its colour. */
final class ClashWords {

    private final Messages text = Messages.of(ClashWords.class);

    FontIcon icon(ClashRow row) {
        Ikon sign = switch (row.kind()) {
            case HARD -> MaterialDesignA.ALERT_OCTAGON;
            case ABSENCE -> row.hard() ? MaterialDesignA.ACCOUNT_CANCEL : MaterialDesignA.ACCOUNT_QUESTION_OUTLINE;
            case TENTATIVE -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
            case OUTSIDE_HOURS -> MaterialDesignC.CLOCK_ALERT_OUTLINE;
        };
        FontIcon icon = Icons.of(sign);
        icon.getStyleClass().add(row.hard() ? "hard" : "soft");
        return icon;
    }

    FontIcon icon(ClashSuggestion suggestion) {
        return Icons.of(
                switch (suggestion.solution()) {
                    case Solution.Move _ -> MaterialDesignC.CALENDAR_ARROW_RIGHT;
                    case Solution.HandOver _ -> MaterialDesignA.ACCOUNT_SWITCH_OUTLINE;
                });
    }

    /** The whole of a clash, as a screen reader says it. */
    String spoken(ClashRow row) {
        return text.get(row.hard() ? "spoken-hard" : "spoken-soft", row.sentence(), Times.span(row.when()));
    }
}
