package org.daybook.core.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a line once. Where several recognisers know what begins at a token, the longest reading counts. */
final class Scan {

    private final Line line;
    private final List<Recogniser> recognisers;

    /** @param recognisers of two readings equally long, that of the first counts */
    Scan(Line line, List<Recogniser> recognisers) {
        this.line = line;
        this.recognisers = recognisers;
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int index = 0;
        while (index < line.size()) {
            Optional<Piece> piece = line.begins(index)
                            || line.at(index).is("?")
                            || line.at(index).is(",")
                    ? longest(index, before(pieces, index))
                    : Optional.empty();
            piece.ifPresent(pieces::add);
            index = piece.map(Piece::to).orElse(index + 1);
        }
        return pieces;
    }

    private Optional<Part> before(List<Piece> pieces, int index) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Piece last = pieces.getLast();
        boolean beside = last.to() == index
                || last.to() == index - 1 && line.at(index - 1).is(",");
        return beside ? Optional.of(last.part()) : Optional.empty();
    }

    private Optional<Piece> longest(int index, Optional<Part> before) {
        Piece best = null;
        for (Recogniser recogniser : recognisers) {
            Optional<? extends Found<? extends Part>> found = recogniser.at(index, before);
            if (found.isPresent()
                    && (best == null || found.get().end() > best.to())
                    && line.ends(found.get().end())) {
                best = new Piece(index, found.get().end(), found.get().value());
            }
        }
        return Optional.ofNullable(best);
    }
}
