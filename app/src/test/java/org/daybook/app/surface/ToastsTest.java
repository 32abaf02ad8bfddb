package org.daybook.app.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToastsTest {

    private final Toasts toasts = new Toasts();

    @Test
    void whatWasUndoneTakesThePlaceOfWhatWasDone() {
        toasts.showLatest(Toast.done("Moved Boiler check", new Toast.Action("Undo", () -> {})));
        toasts.showLatest(Toast.done("Undid: Moved Boiler check", null));

        assertThat(toasts.showing()).extracting(Toast::text).containsExactly("Undid: Moved Boiler check");
    }

    @Test
    void theOfferToBringBackWhatWasTypedStaysBesideWhatIsDoneMeanwhile() {
        toasts.show(Toast.done("Not saved", new Toast.Action("Bring back", () -> {})));
        toasts.showLatest(Toast.done("Moved Boiler check", null));

        assertThat(toasts.showing()).extracting(Toast::text).containsExactly("Not saved", "Moved Boiler check");
    }

    @Test
    void theSameWordTwiceShowsOnce() {
        toasts.show(Toast.refused("It is gone."));
        toasts.show(Toast.refused("It is gone."));

        assertThat(toasts.showing()).hasSize(1);
    }

    @Test
    void theFourthPushesOutTheFirst() {
        for (String word : new String[] {"one", "two", "three", "four"}) {
            toasts.show(Toast.refused(word));
        }

        assertThat(toasts.showing()).extracting(Toast::text).containsExactly("two", "three", "four");
    }
}
