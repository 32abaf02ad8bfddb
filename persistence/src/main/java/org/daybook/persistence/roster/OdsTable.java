package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one table of a spreadsheet, its rows that hold something; a million empty ones are one step. */
final class OdsTable {

    private static final int CHECK_EVERY = 256;

    private final XMLStreamReader xml;
    private final Budget budget;
    private final OdsRow cells;
    private final List<SheetRow> rows = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private long row = 1;
    private long columns;
    private int read;
    private int hiddenRow;
    private int hiddenColumn = -1;
    private int coveredRow;
    private int beyondRow;

    OdsTable(XMLStreamReader xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
        cells = new OdsRow(xml, budget);
    }

    /** Reads from the start of the table to its end. */
    Sheet read(boolean hidden) throws XMLStreamException {
        String name = OdfXml.attribute(xml, OdfXml.TABLE, "name");
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += started() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return new Sheet(
                name == null ? "" : Cells.line(budget.cut(name)),
                hidden,
                rows,
                new Sheet.Unseen(hiddenRow, hiddenColumn, coveredRow, beyondRow));
    }

    /** Whether the element has an end still to come: it groups rows or columns. */
    private boolean started() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "table-row" -> row();
            case "table-column" -> column();
            case "table-row-group",
                    "table-header-rows",
                    "table-rows",
                    "table-column-group",
                    "table-header-columns",
                    "table-columns" -> {
                return true;
            }
            default -> OdfXml.skip(xml);
        }
        return false;
    }

    private void column() throws XMLStreamException {
        long repeated = OdfXml.repeated(OdfXml.attribute(xml, OdfXml.TABLE, "number-columns-repeated"));
        if (isHidden(OdfXml.attribute(xml, OdfXml.TABLE, "visibility"))) {
            int limit = budget.limits().columns();
            hiddenColumns.set((int) Math.min(columns, limit), (int) Math.min(columns + repeated, limit));
        }
        columns += repeated;
        OdfXml.skip(xml);
    }

    private void row() throws XMLStreamException {
        long repeated = OdfXml.repeated(OdfXml.attribute(xml, OdfXml.TABLE, "number-rows-repeated"));
        boolean hidden = isHidden(OdfXml.attribute(xml, OdfXml.TABLE, "visibility"));
        if (read++ % CHECK_EVERY == 0) {
            budget.check();
        }
        List<SheetCell> held = cells.read(row);
        int number = (int) Math.min(row, Integer.MAX_VALUE);
        row += repeated;
        if (cells.hasCovered()) {
            coveredRow = coveredRow == 0 ? number : coveredRow;
        }
        if (!held.isEmpty()) {
            budget.takeRow(held.size());
            rows.add(new SheetRow(number, repeated, held));
            hiddenRow = hidden && hiddenRow == 0 ? number : hiddenRow;
            noteColumns(held);
        }
        if (cells.reachedBeyond() && beyondRow == 0) {
            beyondRow = number;
        }
    }

    private void noteColumns(List<SheetCell> held) {
        for (int i = 0; hiddenColumn < 0 && !hiddenColumns.isEmpty() && i < held.size(); i++) {
            if (hiddenColumns.get(held.get(i).column())) {
                hiddenColumn = held.get(i).column();
            }
        }
    }

    private static boolean isHidden(@Nullable String visibility) {
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }
}
