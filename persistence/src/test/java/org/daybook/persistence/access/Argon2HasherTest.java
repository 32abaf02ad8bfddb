package org.daybook.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2HasherTest {

    private final Argon2Hasher hasher = new Argon2Hasher();

    @Test
    void aHashSaysHowItWasMade() {
        assertThat(hasher.hash("correct horse")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aPasswordGivesItsHashAndNoOtherDoes() {
        String hash = hasher.hash("correct horse");

        assertThat(hasher.matches("correct horse", hash)).isTrue();
        assertThat(hasher.matches("correct horsf", hash)).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(hasher.hash("correct horse")).isNotEqualTo(hasher.hash("correct horse"));
    }

    @Test
    void anUmlautIsTheSameHoweverAKeyboardComposesIt() {
        String composed = "Gl\u00fcckspilz";
        String decomposed = "Glu\u0308ckspilz";

        assertThat(hasher.matches(decomposed, hasher.hash(composed))).isTrue();
        assertThat(hasher.matches(composed, hasher.hash(decomposed))).isTrue();
    }

    @Test
    void theLibraryFindsItsPropertiesAndNeedNotWarn() {
        assertThat(Argon2Hasher.class.getResource("/psw4j.properties")).isNotNull();
    }
}
