package org.daybook.persistence.sync.centre;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.CentreFailure.Kind;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What the server's errors mean to whoever asked. */
final class CentreErrors {

    private CentreErrors() {}

    static CentreFailure failure(CentreLogin address, SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        return switch (state) {
            case "YD001" ->
                shutOut(
                        "You are no member of %s any more. Ask whoever looks after it.".formatted(address.url()),
                        error);
            case "28000", "28P01" ->
                shutOut(
                        "%s does not let %s in. Check the name and the password, or ask whoever looks after it for new ones."
                                .formatted(address.url(), address.role()),
                        error);
            case "42501" ->
                shutOut(
                        "%s may not do this at %s. Ask whoever looks after it."
                                .formatted(address.role(), address.url()),
                        error);
            case "3D000" ->
                unreachable("There is no such database: %s. Check the address.".formatted(address.url()), error);
            case "YD003" -> unreachable("%s is busy. It is tried again.".formatted(address.url()), error);
            case "53300" ->
                unreachable("%s has too many connections. It is tried again.".formatted(address.url()), error);
            case "YD002", "42883", "3F000", "42P01", "23502" -> otherVersion(address, error);
            default -> state.startsWith("22") ? otherVersion(address, error) : broken(address, error);
        };
    }

    private static CentreFailure otherVersion(CentreLogin address, SQLException error) {
        String sentence = "%s and this Daybook do not understand each other: %s Update the older of the two."
                .formatted(address.url(), firstLine(error));
        return new CentreFailure(Kind.OTHER_VERSION, sentence, error);
    }

    private static CentreFailure broken(CentreLogin address, SQLException error) {
        if (isTls(error)) {
            return unreachable(
                    "%s cannot prove who it is: %s Nothing was sent. Check its certificate, and the one to check it with."
                            .formatted(address.url(), firstLine(error)),
                    error);
        }
        if (isCausedBy(error, UnknownHostException.class)) {
            return unreachable(
                    "%s cannot be reached: its name is not known. Check the address, and whether there is a network."
                            .formatted(address.url()),
                    error);
        }
        if (isCausedBy(error, ConnectException.class) || isCausedBy(error, SocketTimeoutException.class)) {
            return unreachable(
                    "%s cannot be reached: nothing answers there. Its server may be down, or the address another."
                            .formatted(address.url()),
                    error);
        }
        boolean answered = error instanceof PSQLException fromServer && fromServer.getServerErrorMessage() != null;
        return unreachable(
                (answered ? "%s broke off: %s" : "%s cannot be reached: %s").formatted(address.url(), firstLine(error)),
                error);
    }

    private static boolean isTls(SQLException error) {
        if (isCausedBy(error, SSLException.class)) {
            return true;
        }
        String message = String.valueOf(error.getMessage());
        return message.contains("SSL") || message.contains("hannel binding");
    }

    private static boolean isCausedBy(SQLException error, Class<? extends Throwable> kind) {
        return Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    private static String firstLine(SQLException error) {
        String line = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        String text = line.replaceFirst("^ERROR: ", "");
        return text.endsWith(".") ? text : text + ".";
    }

    private static CentreFailure shutOut(String sentence, @Nullable Throwable cause) {
        return new CentreFailure(Kind.SHUT_OUT, sentence, cause);
    }

    private static CentreFailure unreachable(String sentence, @Nullable Throwable cause) {
        return new CentreFailure(Kind.UNREACHABLE, sentence, cause);
    }
}
