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

    CaptureListener(Supplier<RowCapture> running) {
        this.running = running;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        EntityPersister persister = event.getPersister();
        running.get()
                .inserted(
                        persister.getIdentifierTableName(),
                        rowId(event.getId()),
                        RowImages.of(persister, event.getId(), event.getState(), event.getSession()));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        EntityPersister persister = event.getPersister();
        running.get()
                .updated(
                        persister.getIdentifierTableName(),
                        rowId(event.getId()),
                        RowImages.of(persister, event.getId(), event.getOldState(), event.getSession()),
                        RowImages.of(persister, event.getId(), event.getState(), event.getSession()));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        EntityPersister persister = event.getPersister();
        running.get()
                .deleted(
                        persister.getIdentifierTableName(),
                        rowId(event.getId()),
                        RowImages.of(persister, event.getId(), event.getDeletedState(), event.getSession()));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private static UUID rowId(Object id) {
        return UUID.fromString(id.toString());
    }
}
