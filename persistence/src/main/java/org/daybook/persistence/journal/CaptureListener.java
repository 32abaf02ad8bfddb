package org.daybook.persistence.journal;

import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Hears of every row Hibernate writes and hands it to the running command's capture. */
final class CaptureListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private final transient Supplier<RowCapture> running;
    private final transient EntityColumns.Known known;

    CaptureListener(Supplier<RowCapture> running, EntityColumns.Known known) {
        this.running = running;
        this.known = known;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        EntityColumns of = known.of(event.getPersister());
        running.get()
                .inserted(
                        of.table(),
                        rowId(event.getId()),
                        of.image(event.getId(), event.getState(), event.getSession()));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        EntityColumns of = known.of(event.getPersister());
        running.get()
                .updated(
                        of.table(),
                        rowId(event.getId()),
                        of.image(event.getId(), event.getOldState(), event.getSession()),
                        of.image(event.getId(), event.getState(), event.getSession()));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        EntityColumns of = known.of(event.getPersister());
        running.get()
                .deleted(
                        of.table(),
                        rowId(event.getId()),
                        of.image(event.getId(), event.getDeletedState(), event.getSession()));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private static UUID rowId(Object id) {
        return UUID.fromString(id.toString());
    }
}
