package org.daybook.core.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is left of the line once everything else is taken out, without the commas and dashes that held it together. */
final class Title {

    private static final Set<String> LOOSE_BEFORE = Set.of(",", ";", ":", ".", ")", "¿", "-", "–", "—", "|", "·");
    private static final Set<String> LOOSE_AFTER = Set.of(",", ";", ":", "(", "-", "–", "—", "|", "·", "@");

    private final Line line;
    private final List<Mark> marks = new ArrayList<>();

    Title(Line line, List<Piece> taken) {
        this.line = line;
        int from = 0;
        for (Piece piece : taken) {
            keep(from, piece.from());
            from = piece.to();
        }
        keep(from, line.size());
    }

    private void keep(int from, int to) {
        int begin = from;
        while (begin < to && LOOSE_BEFORE.contains(line.at(begin).folded())) {
            begin++;
        }
        int end = to;
        while (end > begin && LOOSE_AFTER.contains(line.at(end - 1).folded())) {
            end--;
        }
        if (end > begin) {
            marks.add(new Mark(line.at(begin).start(), line.at(end - 1).end(), Mark.Kind.TITLE));
        }
    }

    List<Mark> marks() {
        return marks;
    }

    String text() {
        List<String> words = marks.stream()
                .map(mark -> line.text().substring(mark.start(), mark.end()))
                .toList();
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }
}
