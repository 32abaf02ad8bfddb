package org.daybook.persistence.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip archive that a spreadsheet is kept in. */
final class OdsPackage implements AutoCloseable {

    private static final int LONGEST_MANIFEST = 4 << 20;
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private final ZipFile zip;

    /** @throws java.util.zip.ZipException if it is no zip archive, or a damaged one */
    OdsPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    /** What the archive is, if it is no spreadsheet that can be read. */
    Optional<Content> otherContent() throws IOException {
        if (zip.getEntry("encrypted-package") != null
                || start("META-INF/manifest.xml").contains("encryption-data")) {
            return Optional.of(Content.ENCRYPTED);
        }
        if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("xl/workbook.bin") != null) {
            return Optional.of(Content.EXCEL);
        }
        if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
            return Optional.of(Content.DOCUMENT);
        }
        if (zip.getEntry("Index/Document.iwa") != null || zip.getEntry("Index.zip") != null) {
            return Optional.of(Content.NUMBERS);
        }
        String type = start("mimetype").strip();
        if (type.startsWith("application/vnd.oasis.opendocument") && !type.startsWith(SPREADSHEET)) {
            return Optional.of(Content.DOCUMENT);
        }
        if (zip.getEntry("content.xml") != null) {
            return Optional.empty();
        }
        return Optional.of(type.startsWith(SPREADSHEET) ? Content.INCOMPLETE : Content.ARCHIVE);
    }

    /** Whether it carries macros, in whatever language. */
    boolean hasMacros() {
        return zip.stream()
                .map(ZipEntry::getName)
                .anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"));
    }

    /** The sheets' XML, within the budget. */
    InputStream content(Budget budget) throws IOException {
        ZipEntry content = zip.getEntry("content.xml");
        return new BoundedInput(zip.getInputStream(content), budget, content.getSize());
    }

    private String start(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
