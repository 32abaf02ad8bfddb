package org.daybook.persistence.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML of OpenDocument files (ODF 1.4), pulled piece by piece, without document types and entities of its own. */
final class OdfXml {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BUFFER = 1 << 15;

    private OdfXml() {}

    /**
     * ODF is written in UTF-8; what is not is damaged.
     *
     * @throws IOException if the stream itself fails, or begins with something else than UTF-8
     */
    static XMLStreamReader open(InputStream in) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        BufferedReader text =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return factory.createXMLStreamReader(text);
    }

    /** Whether the reader stands on a tag of this name. */
    static boolean isAt(XMLStreamReader xml, String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }

    static @Nullable String attribute(XMLStreamReader xml, String namespace, String name) {
        return xml.getAttributeValue(namespace, name);
    }

    /** How often something is repeated: at least once, and the file's own figure as far as it is one. */
    static long repeated(@Nullable String figure) {
        if (figure == null) {
            return 1;
        }
        int digits = figure.length();
        if (digits == 0 || digits > 18) {
            return digits == 0 ? 1 : Integer.MAX_VALUE;
        }
        long count = 0;
        for (int i = 0; i < digits; i++) {
            int digit = figure.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 1;
            }
            count = count * 10 + digit;
        }
        return Math.max(1, count);
    }

    /** Leaves out an element and everything in it; the reader stands on its start and then on its end. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("The document ends too early.");
                default -> {}
            }
        }
    }
}
