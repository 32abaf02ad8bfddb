package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row after another of a table. */
final class OdsRow {

    private final XMLStreamReader xml;
    private final Budget budget;
    private final CellText cellText;
    private final MergedCells merged = new MergedCells();
    private final List<SheetCell> inherited = new ArrayList<>();
    private List<SheetCell> cells = new ArrayList<>();
    private long column;
    private boolean beyond;
    private boolean covered;

    OdsRow(XMLStreamReader xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
        cellText = new CellText(xml, budget.limits().cellChars());
    }

    /** Whether the row just read reaches beyond the columns that are read. */
    boolean reachedBeyond() {
        return beyond;
    }

    /** Whether the row just read has a text beneath a merged cell. */
    boolean hasCovered() {
        return covered;
    }

    /**
     * Reads from the start of a row to its end.
     *
     * @param number the row's, from 1
     * @return the cells that hold something, by column; none where only merged cells from above reach into the row
     */
    List<SheetCell> read(long number) throws XMLStreamException {
        cells = new ArrayList<>(8);
        inherited.clear();
        column = 0;
        beyond = false;
        covered = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "table-cell" -> own(number);
                case "covered-table-cell" -> coveredCell(number);
                default -> OdfXml.skip(xml);
            }
        }
        if (!cells.isEmpty() && !inherited.isEmpty()) {
            cells.addAll(inherited);
            cells.sort(Comparator.comparingInt(SheetCell::column));
        }
        return cells;
    }

    private void own(long number) throws XMLStreamException {
        Attributes attributes = Attributes.of(xml);
        String text = cellText.read();
        long repeated = attributes.columns;
        if (!text.isEmpty() || !attributes.value.isEmpty()) {
            SheetCell cell = attributes.cell((int) Math.min(column, Integer.MAX_VALUE), budget.cut(text));
            keep(cell, repeated);
            if (attributes.rowsSpanned > 1 && column < budget.limits().columns()) {
                merged.add(cell, number + attributes.rowsSpanned - 1);
            }
        }
        column += repeated;
    }

    private void keep(SheetCell cell, long repeated) {
        long end = Math.min(column + repeated, budget.limits().columns());
        beyond |= column + repeated > end;
        for (long at = column; at < end; at++) {
            cells.add(at == column ? cell : cell.movedTo((int) at));
        }
    }

    private void coveredCell(long number) throws XMLStreamException {
        long repeated = OdfXml.repeated(OdfXml.attribute(xml, OdfXml.TABLE, "number-columns-repeated"));
        covered |= !cellText.read().isBlank();
        long end = Math.min(column + repeated, budget.limits().columns());
        for (long at = column; at < end && !merged.none(); at++) {
            SheetCell above = merged.at((int) at, number);
            if (above != null) {
                inherited.add(above);
            }
        }
        column += repeated;
    }

    /** What the tag of a cell says. */
    private record Attributes(String type, String value, long columns, long rowsSpanned) {

        static Attributes of(XMLStreamReader xml) {
            String type = "";
            String value = "";
            String columns = null;
            String spanned = null;
            for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
                switch (xml.getAttributeLocalName(i)) {
                    case "value-type" -> type = office(xml, i, type);
                    case "value", "date-value", "time-value", "boolean-value", "string-value" ->
                        value = office(xml, i, value);
                    case "number-columns-repeated" -> columns = xml.getAttributeValue(i);
                    case "number-rows-spanned" -> spanned = xml.getAttributeValue(i);
                    default -> {}
                }
            }
            return new Attributes(type, value, OdfXml.repeated(columns), OdfXml.repeated(spanned));
        }

        private static String office(XMLStreamReader xml, int index, String otherwise) {
            String value = xml.getAttributeValue(index);
            return value != null && OdfXml.OFFICE.equals(xml.getAttributeNamespace(index)) ? value : otherwise;
        }

        SheetCell cell(int column, String text) {
            SheetCell.@Nullable Kind kind = switch (type) {
                case "float", "percentage", "currency" -> SheetCell.Kind.NUMBER;
                case "date" -> SheetCell.Kind.DATE;
                case "time" -> SheetCell.Kind.TIME;
                case "boolean" -> SheetCell.Kind.FLAG;
                default -> null;
            };
            return kind == null || value.isEmpty()
                    ? SheetCell.ofText(column, text.isEmpty() ? value : text)
                    : new SheetCell(column, kind, text, value);
        }
    }
}
