package org.daybook.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsAreCalledAsInASpreadsheet(int index, String letters) {
        assertThat(Place.letters(index)).isEqualTo(letters);
    }

    @Test
    void aPlaceIsSaidInWords() {
        assertThat(new Place("May", 3, null).at(2).inWords()).isEqualTo("sheet “May”, row 3, column C");
        assertThat(new Place(null, 3, null).inWords()).isEqualTo("row 3");
    }

    @Test
    void rowsAreNumberedFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("May", 0, null));
    }
}
