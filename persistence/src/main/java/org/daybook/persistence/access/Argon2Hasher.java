package org.daybook.persistence.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import org.daybook.core.access.PasswordHasher;

/** Argon2id with 19 MiB and two passes, the least that current guidance for password storage asks for. */
public final class Argon2Hasher implements PasswordHasher {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    @Override
    public String hash(CharSequence password) {
        return Password.hash(composed(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult();
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return Password.check(composed(password), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Keyboards differ in whether an umlaut is one character or a letter and its dots. */
    private static CharSequence composed(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
