package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TileTitleTest {

    private static final double WIDE = 400;
    private static final double NARROW = 48;
    private static final double HARDLY_ANY = 14;

    @Test
    void aWordTooLongForItsLineIsCutByItself() {
        assertThat(inLines("Boiler inspection, Hall 3", NARROW)).matches("Boiler ins.{0,4}… Hall 3");
    }

    @Test
    void whereThereIsRoomNothingIsCut() {
        assertThat(inLines("Boiler inspection, Hall 3", WIDE)).isEqualTo("Boiler inspection, Hall 3");
    }

    @Test
    void whereALineHasNoRoomForAFewLettersTheTitleStaysOnOne() {
        assertThat(inLines("Boiler inspection", HARDLY_ANY)).isEqualTo("Boiler inspection");
    }

    @Test
    void onOneLineItIsWholeAgain() {
        String said = onScreen(label -> {
            TileTitle title = title(label, "Boiler inspection");
            title.inLines(NARROW);
            title.inLine();
        });

        assertThat(said).isEqualTo("Boiler inspection");
    }

    private static String inLines(String words, double room) {
        return onScreen(label -> title(label, words).inLines(room));
    }

    private static TileTitle title(Label label, String words) {
        TileTitle title = new TileTitle(label);
        title.say(words);
        return title;
    }

    private static String onScreen(Consumer<Label> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Label label = new Label();
            label.setFont(Font.font("DejaVu Sans", 11));
            work.accept(label);
            return label.getText();
        });
    }
}
