package org.daybook.app.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.app.dispatch.Changes;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** What is held, drawn where it would be; while its fate is settled it stays there, so that nothing jumps to and fro. */
final class GridGhosts {

    private static final CommitmentRef DRAFT = new CommitmentRef(CommitmentKind.ENTRY, new UUID(0, 0), null);

    private final TimeGrid grid;
    private final CalendarViewModel model;
    private final Hands hands;
    private final DropLine line;
    private final String draftTitle;
    private final List<TileNode> nodes = new ArrayList<>();
    private final Set<CommitmentRef> origins = new HashSet<>();
    private Held held = new Held(List.of(), false);
    private boolean settling;

    /** @param draft whether it is not there yet */
    private record Held(List<Face> faces, boolean draft) {}

    GridGhosts(TimeGrid grid, CalendarViewModel model, Hands hands, DropLine line, String draftTitle) {
        this.grid = grid;
        this.model = model;
        this.hands = hands;
        this.line = line;
        this.draftTitle = draftTitle;
        grid.scaleProperty().subscribe((_, _) -> draw());
    }

    void show(List<Hands.Landing> landings, boolean copying, double sceneX, double sceneY) {
        hold(landings.stream().map(landing -> model.face(landing.asIfThere())).toList(), false);
        origins.clear();
        if (!copying) {
            landings.forEach(landing -> origins.add(landing.what().ref()));
        }
        markOrigins();
        line.show(hands.preview(landings), copying, sceneX, sceneY);
    }

    void showDraft(WallClockSpan when, List<PersonId> people, double sceneX, double sceneY) {
        Commitment draft = new Commitment(
                DRAFT, draftTitle, when, when.interval(), Firmness.HARD, "OTHER", "SCHEDULED", people, false, null);
        hold(List.of(model.face(draft)), true);
        line.show(new Drop(when, 1, model.clashesIf(draft)), false, sceneX, sceneY);
    }

    private void hold(List<Face> faces, boolean draft) {
        held = new Held(faces, draft);
        draw();
    }

    private void draw() {
        clearNodes();
        GridScale scale = grid.scale();
        GridLayout layout = GridLayout.of(held.faces(), scale.columns(), model.zone());
        for (GridLayout.Block block : layout.blocks()) {
            TileNode tile = tile(scale, block.column());
            tile.show(
                    block.face(),
                    scale.columns().get(block.column()),
                    tile.column().day().atStartOfDay().plusMinutes(block.start()),
                    LocalTime.of(block.end() / 60 % 24, block.end() % 60));
            tile.hold(held.draft());
            double x = scale.x(block.column()) + 2;
            double width = scale.x(block.column() + 1) - x - 3;
            double y = scale.y(block.drawnFrom());
            double height = Math.max(17, scale.y(block.drawnUntil()) - y) - 1;
            tile.place(x, y + 1, width, height);
        }
        for (GridLayout.Bar bar : layout.bars()) {
            TileNode tile = tile(scale, bar.first());
            tile.showBar(bar.face(), scale.columns().get(bar.first()));
            tile.hold(held.draft());
            double x = scale.x(bar.first()) + 2;
            double top = -grid.sheet().getLayoutY() + 4 + bar.row() * (GridTiles.BAR_HEIGHT + 1);
            tile.place(x, top, scale.x(bar.last() + 1) - x - 3, GridTiles.BAR_HEIGHT);
        }
    }

    private TileNode tile(GridScale scale, int column) {
        TileNode tile = new TileNode(grid.tileText(), scale.columns().get(column));
        nodes.add(tile);
        grid.ghosts().getChildren().add(tile);
        return tile;
    }

    private void markOrigins() {
        grid.tiles().all().forEach(tile -> tile.markOrigin(origins.contains(tile.ref())));
    }

    /** Keeps what is held where it was let go of until the calendar shows what came of it. */
    Changes.Ending settling() {
        settling = true;
        return new Changes.Ending() {
            @Override
            public void done() {}

            @Override
            public void nothing() {
                clear();
            }
        };
    }

    /** The calendar shows the present state of things. */
    void facesShown() {
        if (settling) {
            clear();
        }
    }

    void endPreview() {
        line.hide();
    }

    void clear() {
        settling = false;
        line.hide();
        held = new Held(List.of(), false);
        clearNodes();
        origins.clear();
        markOrigins();
    }

    private void clearNodes() {
        grid.ghosts().getChildren().removeAll(nodes);
        nodes.clear();
    }
}
