package org.daybook.persistence.sync;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.daybook.core.access.UserId;
import org.daybook.persistence.journal.HibernateUnitOfWork;

/**
 * The centre's password, kept for each user who gave it, encrypted (AES-GCM) with a key stretched (PBKDF2) from that
 * user's own password. So it is known while they are signed in, and to nobody who has only the file.
 */
public final class SealedPasswords {

    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final HibernateUnitOfWork work;
    private final SecureRandom random = new SecureRandom();

    public SealedPasswords(HibernateUnitOfWork work) {
        this.work = work;
    }

    private record Sealed(byte[] salt, byte[] nonce, byte[] text) {}

    /** Keeps the centre's password for a user, in place of an earlier one. */
    public void keep(UserId user, CharSequence own, char[] secret) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        ByteBuffer plain = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        byte[] text = Arrays.copyOf(plain.array(), plain.limit());
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, own, salt, nonce).doFinal(text);
            work.receive(intake -> new Sql(intake.connection())
                    .update(
                            "MERGE INTO sync_secret (user_id, salt, nonce, sealed) VALUES (?, ?, ?, ?)",
                            user.value(),
                            salt,
                            nonce,
                            closed));
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("Every Java platform has AES and PBKDF2.", bug);
        } finally {
            Arrays.fill(text, (byte) 0);
            Arrays.fill(plain.array(), (byte) 0);
        }
    }

    /** What a user kept; nothing where they kept none, or sign in with another password than then. */
    public Optional<char[]> open(UserId user, CharSequence own) {
        List<Sealed> found = work.read(() -> work.current()
                .doReturningWork(connection -> new Sql(connection)
                        .list(
                                SealedPasswords::row,
                                "SELECT salt, nonce, sealed FROM sync_secret WHERE user_id = ?",
                                user.value())));
        return found.stream().findFirst().flatMap(kept -> opened(own, kept));
    }

    private static Sealed row(ResultSet row) throws SQLException {
        return new Sealed(row.getBytes(1), row.getBytes(2), row.getBytes(3));
    }

    private static Optional<char[]> opened(CharSequence own, Sealed kept) {
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, own, kept.salt(), kept.nonce()).doFinal(kept.text());
            CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(plain));
            return Optional.of(Arrays.copyOf(text.array(), text.limit()));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("Every Java platform has AES and PBKDF2.", bug);
        }
    }

    private static Cipher cipher(int mode, CharSequence own, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        char[] password = own.toString().toCharArray();
        KeySpec stretched = new PBEKeySpec(password, salt, ROUNDS, KEY_BITS);
        SecretKey key = new SecretKeySpec(
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(stretched)
                        .getEncoded(),
                "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        Arrays.fill(password, '\0');
        return cipher;
    }
}
