package org.daybook.persistence.exchange;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.jspecify.annotations.Nullable;

/** The properties of one part, in order. */
final class Properties {

    private final List<Property> all;

    private Properties(List<Property> all) {
        this.all = all;
    }

    /** Takes the lines of a part apart; those that cannot be are left out, and said. */
    static Properties of(Part part, Losses losses) {
        StringBuilder text = new StringBuilder();
        List<LogicalLine> lines = new ArrayList<>();
        for (LogicalLine line : part.lines()) {
            if (line.cut()) {
                losses.add(line.number(), Extent.DETAIL, "This line is too long to be read and was left out.");
            } else {
                text.append(line.text().replace('\n', ' ').replace('\r', ' ')).append("\r\n");
                lines.add(line);
            }
        }
        Collector collector = new Collector(lines, losses);
        try (VObjectReader reader =
                new VObjectReader(new StringReader(text.toString()), new SyntaxRules(SyntaxStyle.NEW))) {
            reader.parse(collector);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed.", impossible);
        }
        return new Properties(collector.found);
    }

    Stream<Property> named(String name) {
        return all.stream().filter(property -> property.name().equals(name));
    }

    Optional<Property> first(String name) {
        return named(name).findFirst();
    }

    Stream<Property> stream() {
        return all.stream();
    }

    private static final class Collector extends VObjectDataAdapter {
        private final List<LogicalLine> lines;
        private final Losses losses;
        private final List<Property> found = new ArrayList<>();

        Collector(List<LogicalLine> lines, Losses losses) {
            this.lines = lines;
            this.losses = losses;
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            String name = property.getName().strip().toUpperCase(Locale.ROOT);
            found.add(new Property(number(context), name, property.getParameters(), property.getValue()));
        }

        @Override
        public void onVersion(String value, Context context) {
            // the version of a part says nothing about its content
        }

        @Override
        public void onWarning(
                Warning warning, @Nullable VObjectProperty property, @Nullable Exception cause, Context context) {
            if (warning == Warning.MALFORMED_LINE) {
                losses.add(number(context), Extent.DETAIL, "This line is not calendar text and was left out.");
            }
        }

        private int number(Context context) {
            int index = Math.clamp(context.getLineNumber() - 1, 0, lines.size() - 1);
            return lines.get(index).number();
        }
    }
}
