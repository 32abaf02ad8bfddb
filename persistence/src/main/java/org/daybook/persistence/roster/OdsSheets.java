package org.daybook.persistence.roster;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a spreadsheet's XML, one after another, so that no more than one is held at a time. */
final class OdsSheets {

    private final XMLStreamReader xml;
    private final Budget budget;
    private final Set<String> hiddenStyles = new HashSet<>();
    private @Nullable String style;

    OdsSheets(InputStream content, Budget budget) throws XMLStreamException, IOException {
        this.xml = OdfXml.open(content);
        this.budget = budget;
    }

    /** @throws XMLStreamException if the XML is damaged; the sheets before that have been given */
    void forEach(Consumer<Sheet> each) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (OdfXml.isAt(xml, OdfXml.TABLE, "table")) {
                String its = OdfXml.attribute(xml, OdfXml.TABLE, "style-name");
                each.accept(new OdsTable(xml, budget).read(its != null && hiddenStyles.contains(its)));
            } else if (OdfXml.isAt(xml, OdfXml.TABLE, "tracked-changes")) {
                OdfXml.skip(xml);
            } else if (OdfXml.isAt(xml, OdfXml.STYLE, "style")) {
                style = OdfXml.attribute(xml, OdfXml.STYLE, "name");
            } else if (OdfXml.isAt(xml, OdfXml.STYLE, "table-properties") && style != null) {
                note(style);
            }
        }
    }

    private void note(String name) {
        if ("false".equals(OdfXml.attribute(xml, OdfXml.TABLE, "display"))) {
            hiddenStyles.add(name);
        }
    }
}
