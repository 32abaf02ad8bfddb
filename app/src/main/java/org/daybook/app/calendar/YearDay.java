package org.daybook.app.calendar;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.jspecify.annotations.Nullable;

/** A day of the year: its number on a ground that is the darker the more there is, with a dot where something clashes. */
final class YearDay extends Region {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass[] BOOKED = {
        PseudoClass.getPseudoClass("booked-1"),
        PseudoClass.getPseudoClass("booked-2"),
        PseudoClass.getPseudoClass("booked-3"),
        PseudoClass.getPseudoClass("booked-4")
    };

    private static final double DOT = 5;

    private final Messages text;
    private final Text number = new Text();
    private @Nullable Region dot;
    private LocalDate day = LocalDate.EPOCH;
    private YearCounts counts = YearCounts.NONE;

    YearDay(Messages text) {
        this.text = text;
        getStyleClass().setAll("year-day");
        number.getStyleClass().add("year-number");
        number.setManaged(false);
        number.setMouseTransparent(true);
        getChildren().add(number);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate shown, LocalDate today) {
        day = shown;
        number.setText(String.valueOf(shown.getDayOfMonth()));
        pseudoClassStateChanged(TODAY, shown.equals(today));
    }

    void count(YearCounts now) {
        counts = now;
        int step = now.step(day);
        for (int i = 0; i < BOOKED.length; i++) {
            pseudoClassStateChanged(BOOKED[i], i + 1 == step);
        }
        showDot(now.on(day).clashing() > 0);
    }

    private void showDot(boolean clashing) {
        if (clashing && dot == null) {
            Region made = new Region();
            made.getStyleClass().add("year-clash");
            made.setManaged(false);
            made.setMouseTransparent(true);
            getChildren().add(made);
            dot = made;
        }
        if (dot != null) {
            dot.setVisible(clashing);
        }
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Such as {@code Tuesday, 24 November 2026: 5 entries, 2 of them clash}. */
    String spoken() {
        YearCounts.Day there = counts.on(day);
        return text.get("year-day", Times.longDay(day), there.entries(), there.clashing());
    }

    @Override
    protected void layoutChildren() {
        double width = number.getLayoutBounds().getWidth();
        double height = number.getLayoutBounds().getHeight();
        number.relocate(Math.round((getWidth() - width) / 2), Math.round((getHeight() - height) / 2));
        if (dot != null) {
            dot.resizeRelocate(getWidth() - DOT - 2, 2, DOT, DOT);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken() : super.queryAccessibleAttribute(attribute, parameters);
    }
}
