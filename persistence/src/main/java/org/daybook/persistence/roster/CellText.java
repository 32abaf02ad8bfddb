package org.daybook.persistence.roster;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The text of a cell as a person sees it: its paragraphs, without comments, drawings and tables within. */
final class CellText {

    private final XMLStreamReader xml;
    private final int longest;
    private final StringBuilder text = new StringBuilder();

    CellText(XMLStreamReader xml, int longest) {
        this.xml = xml;
        this.longest = longest;
    }

    /** Reads from the start of a cell to its end. */
    String read() throws XMLStreamException {
        text.setLength(0);
        boolean first = true;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (OdfXml.isAt(xml, OdfXml.TEXT, "p")) {
                if (!first) {
                    text.append('\n');
                }
                first = false;
                inline();
            } else {
                OdfXml.skip(xml);
            }
        }
        return text.toString();
    }

    /** Reads from the start of something in a paragraph, or of the paragraph itself, to its end. */
    private void inline() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.START_ELEMENT -> depth += started() ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void characters() {
        int length = Math.min(xml.getTextLength(), longest + 1 - text.length());
        if (length > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }

    /** Whether the element has an end still to come. */
    private boolean started() throws XMLStreamException {
        if (!OdfXml.TEXT.equals(xml.getNamespaceURI())) {
            OdfXml.skip(xml);
            return false;
        }
        switch (xml.getLocalName()) {
            case "s" -> blanks(xml.getAttributeValue(OdfXml.TEXT, "c"));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "note", "ruby-text" -> {
                OdfXml.skip(xml);
                return false;
            }
            default -> {}
        }
        return true;
    }

    private void blanks(@Nullable String count) {
        long blanks = Math.min(OdfXml.repeated(count), longest + 1L - text.length());
        for (long i = 0; i < blanks; i++) {
            text.append(' ');
        }
    }
}
