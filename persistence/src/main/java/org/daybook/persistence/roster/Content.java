package org.daybook.persistence.roster;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.core.roster.FindingCode;

/** What a file is that is no roster, and what to do with it. */
enum Content {
    EMPTY(FindingCode.EMPTY_FILE, "The file is empty. Nothing was read; export or download it again."),
    ENCRYPTED(
            FindingCode.ENCRYPTED,
            "The spreadsheet is protected by a password, so nothing of it could be read. Open it in the spreadsheet"
                    + " program, save it without a password, and import that."),
    INCOMPLETE(
            FindingCode.PARSE_ERROR,
            "The spreadsheet has lost its content, so nothing was read. Open it in the spreadsheet program and save it"
                    + " again."),
    EXCEL(
            FindingCode.UNKNOWN_CONTENT,
            "This is an Excel workbook, which is not read. In Excel or LibreOffice, save it as an OpenDocument"
                    + " spreadsheet (.ods) or as CSV, and import that."),
    OLD_OFFICE(
            FindingCode.UNKNOWN_CONTENT,
            "This is a file of an old Microsoft Office, or one that is protected by a password; neither is read. Open"
                + " it there or in LibreOffice, save it as an OpenDocument spreadsheet (.ods) without a password, and"
                + " import that."),
    NUMBERS(
            FindingCode.UNKNOWN_CONTENT,
            "This is a document of Apple's Numbers or Pages, which is not read. Export it as CSV and import that."),
    DOCUMENT(
            FindingCode.UNKNOWN_CONTENT,
            "This is a document or a presentation and no spreadsheet, so nothing was read. Put the list of shifts into"
                    + " a spreadsheet, save it as .ods, and import that."),
    ARCHIVE(
            FindingCode.UNKNOWN_CONTENT,
            "This is a zip archive, so nothing was read. Unpack it and import the files within."),
    PDF(
            FindingCode.UNKNOWN_CONTENT,
            "This is a PDF, which shows a roster and does not tell it. Ask for the file it was made from: .ods, CSV or"
                    + " a report of Amion."),
    PICTURE(
            FindingCode.UNKNOWN_CONTENT,
            "This is a picture, so nothing was read. Ask for the file it was made from: .ods, CSV or a report of"
                    + " Amion."),
    WEB_PAGE(
            FindingCode.UNKNOWN_CONTENT,
            "This is a web page, perhaps one that asks to sign in. Export the roster itself: from Amion as report 619"
                    + " or 625c, from elsewhere as .ods or CSV."),
    OTHER_XML(
            FindingCode.UNKNOWN_CONTENT,
            "This is an XML file and no spreadsheet. Import the roster as .ods, .fods, CSV or a report of Amion."),
    CALENDAR(
            FindingCode.UNKNOWN_CONTENT,
            "This is a calendar. Import it as a calendar file; a roster comes as .ods, CSV or a report of Amion."),
    CARDS(
            FindingCode.UNKNOWN_CONTENT,
            "These are contacts. Import them as people; a roster comes as .ods, CSV or a report of Amion."),
    DATA(
            FindingCode.UNKNOWN_CONTENT,
            "This is data for programs (JSON), which is not read. Export the roster as .ods, CSV or a report of"
                    + " Amion."),
    AMION_REFUSAL(
            FindingCode.UNKNOWN_CONTENT,
            "This is Amion's answer that it found no schedule: the login code, the year or the file's name is wrong."
                    + " Put that right in the request and download the report again."),
    AMION_PEOPLE(
            FindingCode.UNKNOWN_CONTENT,
            "This is Amion's report 2, the list of people's ids, and holds no shifts. Download report 619 or 625c and"
                    + " import that."),
    AMION_SHIFT_NAMES(
            FindingCode.UNKNOWN_CONTENT,
            "This is Amion's report 34, the list of assignments' names, and holds no shifts. Download report 619 or"
                    + " 625c and import that."),
    AMION_STAFF(
            FindingCode.UNKNOWN_CONTENT,
            "This is Amion's report 706, the list of staff, and holds no shifts. Download report 619 or 625c and import"
                    + " that; people can be imported as CSV."),
    AMION_DESKTOP(
            FindingCode.UNKNOWN_CONTENT,
            "This is the file of Amion's own program (.sch), whose inside is not published. In Amion, export report 619"
                    + " or 625c and import that."),
    BINARY(
            FindingCode.UNKNOWN_CONTENT,
            "This is neither a spreadsheet nor text, so nothing was read. Import the roster as .ods, CSV or a report of"
                    + " Amion.");

    private static final Pattern PERSON_ID = Pattern.compile("\"[^\"]*\"(,\"?\\d+\"?){3}");
    private static final Pattern SHIFT_NAME = Pattern.compile("\\d+\\t\\S[^\\t]*");
    private static final Map<String, Content> BY_START = Map.of(
            "\u00D0\u00CF\u0011\u00E0", OLD_OFFICE,
            "%PDF", PDF,
            "\u0089PNG", PICTURE,
            "\u00FF\u00D8\u00FF", PICTURE,
            "GIF8", PICTURE,
            "BM", PICTURE,
            "{\\rtf", DOCUMENT,
            "\u001F\u008B", ARCHIVE,
            "7z\u00BC\u00AF", ARCHIVE,
            "Rar!", ARCHIVE);

    private final FindingCode code;
    private final String sentence;

    Content(FindingCode code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    FindingCode code() {
        return code;
    }

    String sentence() {
        return sentence;
    }

    /** What a file is by its first bytes, where they give away that it is no text. */
    static Optional<Content> ofBytes(byte[] start) {
        if (start.length == 0) {
            return Optional.of(EMPTY);
        }
        String octets = new String(start, StandardCharsets.ISO_8859_1);
        boolean wide = octets.startsWith("\u00FF\u00FE") || octets.startsWith("\u00FE\u00FF");
        for (Map.Entry<String, Content> known : BY_START.entrySet()) {
            boolean bitmap = known.getValue() == PICTURE && known.getKey().length() == 2;
            if (octets.startsWith(known.getKey()) && (!bitmap || octets.indexOf('\0') > 0)) {
                return Optional.of(known.getValue());
            }
        }
        long controls = octets.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return !wide && controls * 50 > octets.length() ? Optional.of(BINARY) : Optional.empty();
    }

    /** What a text is by how it begins, where that gives away that it is no roster. */
    static Optional<Content> ofText(String start) {
        String upper = start.stripLeading().toUpperCase(Locale.ROOT);
        if (upper.isEmpty()) {
            return Optional.of(EMPTY);
        }
        if (upper.startsWith("<")) {
            return Optional.of(upper.contains("<HTML") || upper.startsWith("<!DOCTYPE HTML") ? WEB_PAGE : OTHER_XML);
        }
        if (upper.startsWith("{") || upper.startsWith("[")) {
            return Optional.of(DATA);
        }
        if (upper.startsWith("BEGIN:VCALENDAR")) {
            return Optional.of(CALENDAR);
        }
        if (upper.startsWith("BEGIN:VCARD")) {
            return Optional.of(CARDS);
        }
        if (upper.startsWith("NOFI=") || upper.matches("(?s)NO \\d{4}\\b.{0,60}SCHEDULE FILE.*")) {
            return Optional.of(AMION_REFUSAL);
        }
        return ofLines(start);
    }

    private static Optional<Content> ofLines(String start) {
        if (Pattern.compile("(?m)^SECT\\s*=").matcher(start).find()) {
            return Optional.of(AMION_DESKTOP);
        }
        if (Pattern.compile("(?im)^\"?Staff type\"?\t\"?Name\"?\t")
                .matcher(start)
                .find()) {
            return Optional.of(AMION_STAFF);
        }
        List<String> lines = start.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("Account \\d+:.*"))
                .toList();
        if (lines.size() > 1
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line -> PERSON_ID.matcher(line).matches())) {
            return Optional.of(AMION_PEOPLE);
        }
        return lines.size() > 1
                        && lines.subList(0, lines.size() - 1).stream()
                                .allMatch(line -> SHIFT_NAME.matcher(line).matches())
                ? Optional.of(AMION_SHIFT_NAMES)
                : Optional.empty();
    }
}
