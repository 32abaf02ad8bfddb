package org.daybook.persistence.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.sync.ModelSchema;
import org.daybook.persistence.workspace.BareWorkspace;

/** Makes workspaces on real files for histories: of each version, and as copies of others. */
final class RealBooks implements AutoCloseable {

    /** What the centre has for a desk to come, as a newer workspace has it. */
    private static final List<String> CLASSES = List.of("""
        CREATE TABLE class_session (
            id UUID PRIMARY KEY,
            revision BIGINT NOT NULL,
            title VARCHAR NOT NULL,
            capacity INT NOT NULL,
            start_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
            end_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
            deleted_at TIMESTAMP(3) WITH TIME ZONE,
            deleted_by UUID
        )
        """, """
        CREATE TABLE class_booking (
            id UUID PRIMARY KEY,
            revision BIGINT NOT NULL,
            session_id UUID NOT NULL REFERENCES class_session (id),
            person_id UUID NOT NULL REFERENCES person (id),
            seat_no INT,
            created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
            created_by UUID NOT NULL,
            deleted_at TIMESTAMP(3) WITH TIME ZONE,
            deleted_by UUID,
            UNIQUE (session_id, seat_no)
        )
        """);

    private final Path folder;
    private final Map<ModelSchema, Path> templates = new HashMap<>();
    private final List<RealBook> open = new ArrayList<>();
    private int made;

    RealBooks(Path folder) {
        this.folder = folder;
    }

    /** An empty workspace of a version, which is to go by that name at its centre. */
    RealBook book(UUID client, ModelSchema version) {
        RealBook book = new RealBook(this, copied(templates.computeIfAbsent(version, this::template)), version);
        open.add(book);
        book.join(client);
        return book;
    }

    private Path template(ModelSchema version) {
        List<String> changes = new ArrayList<>();
        if (version.tables().containsKey("class_session")) {
            changes.addAll(CLASSES);
        }
        if (!version.columns("schedule_entry").contains("location")) {
            changes.add("ALTER TABLE schedule_entry DROP COLUMN location");
        }
        if (version.columns("person").contains("phone")) {
            changes.add("ALTER TABLE person ADD COLUMN phone VARCHAR");
        }
        Path file = next();
        BareWorkspace.make(file, changes);
        return file;
    }

    /** Another file with the same in it; nobody may have it open. */
    Path copied(Path original) {
        Path file = next();
        BareWorkspace.copy(original, file);
        return file;
    }

    void add(RealBook copy) {
        open.add(copy);
    }

    private Path next() {
        return folder.resolve("workspace" + made++);
    }

    @Override
    public void close() {
        open.forEach(RealBook::close);
        open.clear();
    }
}
