package org.daybook.core.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.daybook.core.people.PersonId;

/** One person of one entry (seed 001, {@code schedule_entry_assignees}). */
@Entity
@Table(name = "schedule_entry_assignee")
public class EntryAssignee {

    @Id
    private UUID id;

    @Version
    private long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private ScheduleEntry entry;

    private PersonId personId;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected EntryAssignee() {}

    EntryAssignee(UUID id, ScheduleEntry entry, PersonId personId, int position) {
        this.id = id;
        this.entry = entry;
        this.personId = personId;
        this.position = position;
    }

    PersonId personId() {
        return personId;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }
}
