package org.daybook.app.coaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.daybook.app.text.Language;
import org.jspecify.annotations.Nullable;

/** Measured figures as people read them, in the {@link Language} spoken. */
public final class FigureText {

    private static final int DECIMALS = 4;
    private static final int LONG = 9;
    private static final int SHORT_DECIMALS = 2;

    private FigureText() {}

    /** Such as {@code 1,250.5}: exactly, with four decimals at most. */
    public static String of(BigDecimal figure) {
        return format(figure, NumberFormat.getNumberInstance(locale()), DECIMALS);
    }

    /** Such as {@code 7 questions}. */
    public static String of(BigDecimal figure, @Nullable String unit) {
        return unit == null || unit.isBlank() ? of(figure) : of(figure) + " " + unit.strip();
    }

    /** The figures of an axis, shortened such as {@code 2.5M} where they are long and remain different. */
    public static List<String> ofAxis(List<BigDecimal> figures) {
        List<String> full = figures.stream().map(FigureText::of).toList();
        List<String> brief = figures.stream().map(FigureText::brief).toList();
        boolean lengthy = full.stream().anyMatch(text -> text.length() > LONG);
        return lengthy && brief.stream().distinct().count() == full.size() ? brief : full;
    }

    /** The compact format leaves out the decimals of a {@link BigDecimal}, but not those of a double. */
    private static String brief(BigDecimal figure) {
        return format(
                figure.doubleValue(),
                NumberFormat.getCompactNumberInstance(locale(), NumberFormat.Style.SHORT),
                SHORT_DECIMALS);
    }

    private static String format(Number figure, NumberFormat format, int decimals) {
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(figure);
    }

    private static Locale locale() {
        return Language.current().locale();
    }
}
