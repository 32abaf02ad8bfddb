package org.daybook.persistence.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes spreadsheets for tests: {@code anOds().sheet("May").row("Date", "Shift type").row("2026-05-01", "ON1")}. */
final class OdsBuilder {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private final StringBuilder sheets = new StringBuilder();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private String manifest = "";
    private boolean open;

    private OdsBuilder() {}

    static OdsBuilder anOds() {
        return new OdsBuilder();
    }

    OdsBuilder sheet(String name) {
        return sheet(name, "");
    }

    /** @param attributes of the table, beside its name */
    OdsBuilder sheet(String name, String attributes) {
        close();
        sheets.append("<table:table table:name=\"%s\" %s>".formatted(escaped(name), attributes));
        open = true;
        return this;
    }

    /** A row of texts; an empty one is an empty cell, and one that begins like a tag is taken as it is. */
    OdsBuilder row(String... cells) {
        return rows("", cells);
    }

    /** @param attributes of the row */
    OdsBuilder rows(String attributes, String... cells) {
        sheets.append("<table:table-row %s>".formatted(attributes));
        for (String cell : cells) {
            sheets.append(cell.startsWith("<") ? cell : text(cell));
        }
        sheets.append("</table:table-row>");
        return this;
    }

    /** What LibreOffice leaves below the last row. */
    OdsBuilder emptyTail() {
        return rows(
                "table:number-rows-repeated=\"1048573\"",
                "<table:table-cell table:number-columns-repeated=\"16384\"/>");
    }

    OdsBuilder raw(String xml) {
        sheets.append(xml);
        return this;
    }

    OdsBuilder prolog(String xml) {
        prolog = xml;
        return this;
    }

    /** Something more in the archive. */
    OdsBuilder with(String entry, String content) {
        entries.put(entry, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    OdsBuilder encrypted() {
        manifest = "<manifest:encryption-data manifest:checksum-type=\"SHA1\"/>";
        return this;
    }

    static String text(String text) {
        return text.isEmpty()
                ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(escaped(text));
    }

    static String date(String value, String shown) {
        return "<table:table-cell office:value-type=\"date\" office:date-value=\"%s\" calcext:value-type=\"date\"><text:p>%s</text:p></table:table-cell>"
                .formatted(value, shown);
    }

    static String time(String value, String shown) {
        return "<table:table-cell office:value-type=\"time\" office:time-value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                .formatted(value, shown);
    }

    static String number(String value) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                .formatted(value, value);
    }

    static String flag(boolean value) {
        return "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"%s\"><text:p>%S</text:p></table:table-cell>"
                .formatted(value, value);
    }

    static String covered() {
        return "<table:covered-table-cell/>";
    }

    /** A text that reaches over cells below and to the right. */
    static String merged(String text, int columns, int rows) {
        return text(text)
                .replaceFirst(
                        "<table:table-cell",
                        "<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\""
                                .formatted(columns, rows));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private void close() {
        sheets.append(open ? "</table:table>" : "");
        open = false;
    }

    private String body() {
        close();
        return "<office:automatic-styles><style:style style:name=\"hidden\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
                + "<office:body><office:spreadsheet>"
                + sheets
                + "</office:spreadsheet></office:body>";
    }

    String content() {
        return prolog + "<office:document-content" + NAMESPACES + " office:version=\"1.3\">" + body()
                + "</office:document-content>";
    }

    byte[] flat() {
        return (prolog + "<office:document" + NAMESPACES + " office:mimetype=\"" + TYPE + "\">" + body()
                        + "</office:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            add(zip, "mimetype", TYPE.getBytes(StandardCharsets.UTF_8));
            add(zip, "content.xml", content().getBytes(StandardCharsets.UTF_8));
            add(
                    zip,
                    "META-INF/manifest.xml",
                    ("<manifest>" + manifest + "</manifest>").getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed.", impossible);
        }
        return archive.toByteArray();
    }

    static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
