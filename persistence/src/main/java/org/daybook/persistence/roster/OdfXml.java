package org.daybook.persistence.roster;

import java.io.InputStream;
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

    private OdfXml() {}

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // without a listener the parser would tell the console
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory.createXMLStreamReader(in);
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
