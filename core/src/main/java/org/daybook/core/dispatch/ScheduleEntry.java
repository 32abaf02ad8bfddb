package org.daybook.core.dispatch;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.core.access.UserId;
import org.daybook.core.identity.Ids;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Occurrence;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.Series;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * Work at a time, once or in a series, with any number of people (seed 001). Of a series only this master is stored;
 * what is different about single occurrences is kept in its overrides, keyed by recurrence-id.
 */
@Entity
@Table(name = "schedule_entry")
public class ScheduleEntry {

    /** Entries longer than this are looked up by their end as well; series always are. */
    public static final Duration LONGEST_SHORT = Duration.ofDays(31);

    @Id
    private ScheduleEntryId id;

    @Version
    private long revision;

    private String uid;
    private int sequence;
    private String title;
    private LocalDateTime localStart;
    private long durationSeconds;
    private ZoneId zone;
    private boolean allDay;

    @Convert(converter = RecurrenceConverter.class)
    private @Nullable Recurrence recurrence;

    private boolean spanning;
    private Instant startAt;
    private @Nullable Instant endAt;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    @Enumerated(EnumType.STRING)
    private WorkItemType workItemType;

    private @Nullable String workItemId;
    private @Nullable String location;
    private @Nullable String notes;
    private boolean free;
    private boolean confidential;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private Instant updatedAt;
    private UserId updatedBy;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EntryAssignee> assignees = new ArrayList<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OccurrenceOverride> overrides = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ScheduleEntry() {}

    /**
     * @param uid its iCalendar UID, the same wherever the entry goes
     */
    @SuppressWarnings("NullAway.Init")
    ScheduleEntry(ScheduleEntryId id, String uid, EntryDraft draft, Stamp stamp) {
        this.id = id;
        this.uid = uid;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        this.updatedAt = stamp.at();
        this.updatedBy = stamp.by();
        take(draft.details(), draft.recurrence(), stamp.ids());
    }

    /** Who changes an entry, when, and where the ids of new rows come from. */
    record Stamp(UserId by, Instant at, Ids ids) {}

    public ScheduleEntryId id() {
        return id;
    }

    public String uid() {
        return uid;
    }

    /** How often it was changed, as iCalendar counts (RFC 5545 section 3.8.7.4). */
    public int sequence() {
        return sequence;
    }

    public UserId createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Recurrence recurrence() {
        return recurrence;
    }

    public boolean recurring() {
        return recurrence != null;
    }

    /** The entry, or the occurrences its series has where no override says otherwise, at its first start. */
    public EntryDetails details() {
        return new EntryDetails(
                title,
                new WallClockSpan(localStart, Duration.ofSeconds(durationSeconds), zone, allDay),
                status,
                new WorkItem(workItemType, workItemId),
                location,
                notes,
                free,
                confidential,
                assignees.stream()
                        .sorted(Comparator.comparingInt(EntryAssignee::position))
                        .map(EntryAssignee::personId)
                        .toList());
    }

    /** The entry as a draft that changes nothing. */
    public EntryDraft draft() {
        return new EntryDraft(details(), recurrence);
    }

    Optional<Series> series() {
        return recurrence == null
                ? Optional.empty()
                : Optional.of(Series.of(details().when(), recurrence));
    }

    /** Which occurrence a series begins with; nothing for an entry that does not repeat. */
    Optional<LocalDateTime> firstRecurrenceId() {
        return series().flatMap(series -> series.all().findFirst()).map(Occurrence::recurrenceId);
    }

    /** The occurrence a recurrence-id names, or the entry itself for null; nothing where there is none. */
    public Optional<EntryOccurrence> occurrence(@Nullable LocalDateTime recurrenceId) {
        if (recurrenceId == null || recurrence == null) {
            boolean both = recurrenceId == null && recurrence == null;
            return both ? Optional.of(new EntryOccurrence(id, createdBy, null, details())) : Optional.empty();
        }
        Optional<OccurrenceOverride> override = override(recurrenceId);
        if (override.isEmpty() && !series().orElseThrow().contains(recurrenceId)) {
            return Optional.empty();
        }
        EntryDetails plain = plain(recurrenceId);
        return Optional.of(new EntryOccurrence(
                id,
                createdBy,
                recurrenceId,
                override.map(each -> each.over(plain)).orElse(plain)));
    }

    /** The occurrences the window shows, overrides included, in order of their start. */
    public Occurrences occurrences(Interval window) {
        EntryDetails details = details();
        if (recurrence == null) {
            boolean shown = window.shows(details.when().interval());
            return new Occurrences(
                    shown ? List.of(new EntryOccurrence(id, createdBy, null, details)) : List.of(), false);
        }
        var found = Series.of(details.when(), recurrence).in(window);
        List<EntryOccurrence> shown = new ArrayList<>();
        for (Occurrence occurrence : found.occurrences()) {
            if (override(occurrence.recurrenceId()).isEmpty()) {
                shown.add(new EntryOccurrence(id, createdBy, occurrence.recurrenceId(), details.at(occurrence.span())));
            }
        }
        for (OccurrenceOverride override : overrides) {
            EntryDetails changed = override.over(plain(details, override.recurrenceId()));
            if (window.shows(changed.when().interval())) {
                shown.add(new EntryOccurrence(id, createdBy, override.recurrenceId(), changed));
            }
        }
        shown.sort(Comparator.comparing(each -> each.details().when().interval()));
        return new Occurrences(shown, found.truncated());
    }

    /**
     * Occurrences within a window.
     *
     * @param truncated whether the series has more there than one window gives
     */
    public record Occurrences(List<EntryOccurrence> shown, boolean truncated) {}

    /** The occurrence as the series alone has it. */
    EntryDetails plain(LocalDateTime recurrenceId) {
        return plain(details(), recurrenceId);
    }

    private static EntryDetails plain(EntryDetails details, LocalDateTime recurrenceId) {
        return details.at(details.when().startingAt(recurrenceId));
    }

    List<OccurrenceOverride> overrides() {
        return overrides;
    }

    Optional<OccurrenceOverride> override(LocalDateTime recurrenceId) {
        return overrides.stream()
                .filter(each -> each.recurrenceId().equals(recurrenceId))
                .findFirst();
    }

    /** Whether somebody may see and change more of it than that it is there. */
    public boolean concerns(@Nullable PersonId person, UserId user) {
        return !confidential
                || createdBy.equals(user)
                || (person != null && details().people().contains(person));
    }

    /** Takes over everything at once. */
    void become(EntryDetails details, @Nullable Recurrence newRecurrence, Stamp stamp) {
        take(details, newRecurrence, stamp.ids());
        touch(stamp);
    }

    /** The entry with all that is special about its occurrences. */
    public WholeEntry whole() {
        SortedMap<LocalDateTime, EntryDetails> special = new TreeMap<>();
        for (OccurrenceOverride override : overrides) {
            special.put(override.recurrenceId(), override.over(plain(override.recurrenceId())));
        }
        return new WholeEntry(uid, sequence, draft(), special);
    }

    /** Becomes as an entry from elsewhere is, and as often changed. */
    void adopt(WholeEntry wanted, Stamp stamp) {
        take(wanted.draft().details(), wanted.draft().recurrence(), stamp.ids());
        overrides.removeIf(each -> !wanted.special().containsKey(each.recurrenceId()));
        wanted.special().forEach((recurrenceId, details) -> specialise(recurrenceId, details, stamp.ids()));
        touch(stamp);
        sequence = wanted.sequence();
    }

    /** Notes how one occurrence differs from the others. */
    void specialise(LocalDateTime recurrenceId, EntryDetails wanted, Ids ids) {
        OccurrenceOverride override = override(recurrenceId).orElseGet(() -> {
            OccurrenceOverride added = new OccurrenceOverride(ids.next(), this, recurrenceId);
            overrides.add(added);
            return added;
        });
        override.become(wanted, plain(recurrenceId));
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
        touch(stamp);
    }

    boolean deleted() {
        return deletedAt != null;
    }

    /** Becomes as it once was, deleted or not; that is one more change to it. */
    void restore(WholeEntry past, Stamp stamp) {
        int changes = sequence;
        deletedAt = null;
        deletedBy = null;
        adopt(past, stamp);
        sequence = changes + 1;
    }

    /** Notes a change that has been made, and brings up to date where the entry is found. */
    void touch(Stamp stamp) {
        sequence++;
        updatedAt = stamp.at();
        updatedBy = stamp.by();
        index();
    }

    private void take(EntryDetails details, @Nullable Recurrence newRecurrence, Ids ids) {
        title = details.title();
        localStart = details.when().start();
        durationSeconds = details.when().duration().toSeconds();
        zone = details.when().zone();
        allDay = details.when().allDay();
        recurrence = newRecurrence;
        status = details.status();
        workItemType = details.workItem().type();
        workItemId = details.workItem().id();
        location = details.location();
        notes = details.notes();
        free = details.free();
        confidential = details.confidential();
        assign(details.people(), ids);
        index();
    }

    private void assign(List<PersonId> people, Ids ids) {
        assignees.removeIf(each -> !people.contains(each.personId()));
        for (int position = 0; position < people.size(); position++) {
            PersonId person = people.get(position);
            Optional<EntryAssignee> there = assignees.stream()
                    .filter(each -> each.personId().equals(person))
                    .findFirst();
            if (there.isPresent()) {
                there.get().moveTo(position);
            } else {
                assignees.add(new EntryAssignee(ids.next(), this, person, position));
            }
        }
    }

    /** The bounds the store looks entries up by: never narrower than any occurrence. */
    private void index() {
        Interval first = details().when().interval();
        startAt = first.startInclusive();
        endAt = series().map(Series::lastEnd)
                .orElse(Optional.of(first.endExclusive()))
                .orElse(null);
        for (OccurrenceOverride override : overrides) {
            Interval own = override.over(plain(override.recurrenceId())).when().interval();
            startAt = own.startInclusive().isBefore(startAt) ? own.startInclusive() : startAt;
            endAt = endAt != null && own.endExclusive().isAfter(endAt) ? own.endExclusive() : endAt;
        }
        spanning = recurring() || first.duration().compareTo(LONGEST_SHORT) > 0;
    }
}
