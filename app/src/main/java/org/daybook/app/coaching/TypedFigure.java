package org.daybook.app.coaching;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.app.text.Language;

/** Figures as people type them, with a point or a comma. */
public final class TypedFigure {

    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d+([.,]\\d+)*");
    private static final int LONGEST = 24;
    private static final int GROUP = 3;

    private TypedFigure() {}

    /**
     * Reads {@code 4.5} and {@code 4,5} alike. What separates thousands in the language spoken does so where three digits
     * follow it; nothing where it is no figure.
     */
    public static Optional<BigDecimal> read(String typed) {
        String figure = typed.strip().replace("\u00a0", "").replace(" ", "").replace('−', '-');
        if (figure.length() > LONGEST || !PLAIN.matcher(figure).matches()) {
            return Optional.empty();
        }
        int last = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(new BigDecimal(figure));
        }
        String whole = figure.substring(0, last).replace(".", "").replace(",", "");
        String rest = figure.substring(last + 1);
        return Optional.of(new BigDecimal(groups(figure, last) ? whole + rest : whole + "." + rest));
    }

    /** Whether the last separator of a figure sets thousands apart. */
    private static boolean groups(String figure, int last) {
        char separator = figure.charAt(last);
        boolean threeFollow = figure.length() - last - 1 == GROUP;
        boolean repeated = figure.indexOf(separator) != last;
        boolean alone = figure.indexOf(separator == '.' ? ',' : '.') < 0;
        boolean grouping =
                DecimalFormatSymbols.getInstance(Language.current().locale()).getGroupingSeparator() == separator;
        return threeFollow && alone && (repeated || grouping);
    }
}
