package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** The ground of one day in a month, its number, and the word for what it has no room for. */
final class MonthCell extends Region {

    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final int FRIDAY = 5;
    private static final double SIDE = 24;
    private static final double INSET = 3;

    private final Messages text;
    private final Button number = new Button();
    private final Button more = new Button();
    private LocalDate day = LocalDate.EPOCH;
    private double moreY;

    /**
     * @param onNumber told when its number is clicked
     * @param onMore told when the word for what is hidden is clicked
     */
    MonthCell(Messages text, Consumer<LocalDate> onNumber, Consumer<LocalDate> onMore) {
        this.text = text;
        getStyleClass().add("month-cell");
        number.getStyleClass().setAll("month-number");
        number.setFocusTraversable(false);
        number.setOnAction(_ -> onNumber.accept(day));
        more.getStyleClass().setAll("month-more");
        more.setFocusTraversable(false);
        more.setOnAction(_ -> onMore.accept(day));
        more.setVisible(false);
        number.setManaged(false);
        more.setManaged(false);
        setManaged(false);
        getChildren().addAll(number, more);
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate shown, LocalDate today, LocalDate month) {
        day = shown;
        boolean outside = shown.getMonth() != month.getMonth();
        number.setText(
                shown.getDayOfMonth() == 1
                        ? Times.dayOfMonth(MonthDay.from(shown))
                        : String.valueOf(shown.getDayOfMonth()));
        number.setAccessibleText(text.get("month-open-day", Times.longDay(shown)));
        pseudoClassStateChanged(OUTSIDE, outside);
        pseudoClassStateChanged(WEEKEND, shown.getDayOfWeek().getValue() > FRIDAY);
        pseudoClassStateChanged(TODAY, shown.equals(today));
        requestLayout();
    }

    /** @param y where the word for what is hidden goes */
    void showHidden(int hidden, double y) {
        moreY = y;
        more.setVisible(hidden > 0);
        if (hidden > 0) {
            more.setText(text.get("month-more", hidden));
            more.setAccessibleText(text.get("month-more-spoken", hidden, Times.longDay(day)));
        }
        requestLayout();
    }

    void setPlace(boolean place) {
        pseudoClassStateChanged(PLACE, place);
    }

    /** Whether something held would go here. */
    void setTarget(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(SIDE, number.prefWidth(-1));
        number.resizeRelocate(getWidth() - width - INSET - 1, 2, width, SIDE);
        more.resizeRelocate(INSET, moreY, getWidth() - 2 * INSET - 1, MonthGeometry.CHIP);
    }
}
