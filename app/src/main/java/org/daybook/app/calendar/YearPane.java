package org.daybook.app.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.app.look.Appearance;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.CommitmentRef;
import org.jspecify.annotations.Nullable;

/** The year: twelve months whose days show how much is booked, to find a day by and go there. */
final class YearPane implements Pane {

    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    private final Messages text = Messages.of(YearPane.class);
    private final CalendarViewModel model;
    private final BorderPane root = new BorderPane();
    private final List<YearMonthBlock> months = new ArrayList<>();
    private final List<Label> legend = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable List<Face> counted;
    private YearCounts counts = YearCounts.NONE;

    YearPane(CalendarViewModel model) {
        this.model = model;
        for (int month = 0; month < MONTHS; month++) {
            months.add(new YearMonthBlock(text, this::openMonth));
        }
        days().forEach(this::wire);
        root.getStylesheets().add(Appearance.sheet(YearPane.class, "year.css"));
        root.getStyleClass().add("year");
        root.setCenter(new Blocks());
        root.setBottom(legend());
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.PARENT);
    }

    private void wire(YearDay day) {
        Tooltip.install(day, tooltip);
        day.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tooltip.setText(day.spoken()));
        day.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                openDay(day.day());
            }
        });
    }

    private HBox legend() {
        HBox box = new HBox(new Label(text.get("year-legend")));
        box.getStyleClass().add("year-legend");
        for (int step = 1; step <= YearCounts.STEPS; step++) {
            Label range = new Label();
            Region sample = new Region();
            sample.getStyleClass().addAll("year-sample", "booked-" + step);
            range.setGraphic(sample);
            legend.add(range);
            box.getChildren().add(range);
        }
        Region dot = new Region();
        dot.getStyleClass().add("year-clash-sample");
        box.getChildren().add(new Label(text.get("year-clash"), dot));
        return box;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void refresh() {
        int year = model.dateProperty().get().getYear();
        LocalDate today = model.today();
        for (int month = 0; month < MONTHS; month++) {
            months.get(month)
                    .show(
                            LocalDate.of(year, month + 1, 1),
                            today,
                            model.weeksProperty().get());
        }
        if (counted != model.faces() || counts.year() != year) {
            counted = model.faces();
            counts = YearCounts.of(model.faces(), year, model.zone());
            explain();
        }
        days().forEach(day -> {
            day.count(counts);
            day.setChosen(day.day().equals(model.dateProperty().get()));
        });
        days().filter(day -> day.day().equals(model.dateProperty().get()))
                .findFirst()
                .ifPresent(day -> root.setAccessibleText(day.spoken()));
    }

    private void explain() {
        for (int step = 1; step <= YearCounts.STEPS; step++) {
            int from = counts.from(step);
            int to = counts.to(step);
            legend.get(step - 1).setText(from == to ? String.valueOf(from) : text.get("year-range", from, to));
        }
    }

    private Stream<YearDay> days() {
        return months.stream().flatMap(YearMonthBlock::days);
    }

    /** A year shows no entries one by one. */
    @Override
    public void reveal(CommitmentRef ref) {
        focusGround();
    }

    @Override
    public boolean focusOn(CommitmentRef ref) {
        return false;
    }

    @Override
    public void focusGround() {
        root.requestFocus();
    }

    @Override
    public boolean callOff() {
        return false;
    }

    private void openDay(LocalDate day) {
        model.goTo(day);
        model.kindProperty().set(ViewKind.DAY);
    }

    private void openMonth(LocalDate first) {
        if (model.dateProperty().get().getMonth() != first.getMonth()) {
            model.dateProperty().set(first);
        }
        model.kindProperty().set(ViewKind.MONTH);
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        LocalDate day = model.dateProperty().get();
        switch (event.getCode()) {
            case LEFT -> model.goTo(day.minusDays(1));
            case RIGHT -> model.goTo(day.plusDays(1));
            case UP -> model.goTo(day.minusDays(WEEK));
            case DOWN -> model.goTo(day.plusDays(WEEK));
            case ENTER -> openDay(day);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The months in as many columns as make the days nearly square. */
    private final class Blocks extends Region {

        private static final double GAP = 26;
        private static final double WIDE = 2.8;
        private static final double NARROW = 1.4;

        Blocks() {
            getStyleClass().add("year-months");
            getChildren().addAll(months);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
            double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
            int columns = width > WIDE * height ? 6 : width < NARROW * height ? 3 : 4;
            int rows = MONTHS / columns;
            double blockWidth = Math.floor((width - (columns - 1) * GAP) / columns);
            double blockHeight = Math.floor((height - (rows - 1) * GAP / 2) / rows);
            for (int i = 0; i < MONTHS; i++) {
                months.get(i)
                        .resizeRelocate(
                                getInsets().getLeft() + i % columns * (blockWidth + GAP),
                                getInsets().getTop() + Math.floorDiv(i, columns) * (blockHeight + GAP / 2),
                                blockWidth,
                                blockHeight);
            }
        }
    }
}
