package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.SampleWorkspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of month, year and agenda, to be looked at; a view that cannot be drawn fails here. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ViewPicturesTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void theViewsCanBeDrawn(Theme theme, int width, int height) {
        PaneStage.Looks looks = new PaneStage.Looks(theme, width - 76, height - 56);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        PaneStage.Source few = PaneStage.Source.of(SampleWorkspace.week());
        PaneStage.Source many = DenseMonth.source();

        take(PaneStage.month(stage, few, looks), "month" + suffix);
        PaneStage dense = PaneStage.month(stage, many, looks);
        take(dense, "month-dense" + suffix);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> dense.scene.getRoot().lookupAll(".month-more").stream()
                        .filter(javafx.scene.Node::isVisible)
                        .map(Button.class::cast)
                        .skip(8)
                        .findFirst()
                        .orElseThrow()
                        .fire());
        take(dense, "month-list" + suffix);
        take(PaneStage.year(stage, few, looks), "year" + suffix);
        take(PaneStage.year(stage, many, looks), "year-dense" + suffix);
        take(PaneStage.agenda(stage, few, looks), "agenda" + suffix);
        take(PaneStage.agenda(stage, many, looks), "agenda-dense" + suffix);
        SavedViews views = SavedViews.untilClosed();
        views.write(List.of(
                new SavedView("Inspections of the week", ViewKind.WEEK, Filter.NONE.withWords("inspection")),
                new SavedView("Everything", ViewKind.MONTH, Filter.NONE)));
        PaneStage beside = PaneStage.withSidebar(stage, few, looks, views);
        take(beside, "sidebar" + suffix);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> beside.model.filterProperty().set(Filter.NONE.withHiddenKinds(Set.of("TICKET", "VISIT"))));
        take(beside, "sidebar-filtered" + suffix);
        PaneStage empty = PaneStage.agenda(stage, few, looks);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> empty.model.dateProperty().set(LocalDate.of(2027, 5, 1)));
        take(empty, "agenda-empty" + suffix);
    }

    private static void take(PaneStage opened, String name) {
        assertThat(Pictures.take(opened.scene, name)).isNotEmptyFile();
    }
}
