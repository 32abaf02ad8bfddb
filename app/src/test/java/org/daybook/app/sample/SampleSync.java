package org.daybook.app.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.daybook.app.sync.SyncDesk;
import org.daybook.core.access.UserId;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.Fact;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.JournalLine;
import org.daybook.core.journal.Outcome;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.ConflictId;
import org.daybook.core.sync.Membership;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Obstacle.Reason;
import org.daybook.core.sync.Round;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.jspecify.annotations.Nullable;

/** Sync in memory: what stands and waits is what it was told. It notes what it was asked for. */
public final class SampleSync implements SyncDesk {

    public static final String SECRET = "centre secret";

    private static final String TENANT = "Heizung & Sanitär";
    private static final String MARA = "Mara Lindqvist";
    private static final String JONAS = "Jonas Weber";
    private static final Instant NOW = SampleWorkspace.CLOCK.instant();

    private final Map<Long, JournalDetail> details = new HashMap<>();
    private final Map<Long, CommitmentRef> entries = new HashMap<>();
    private final List<Conflict> waiting = new ArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Standing standing = Standing.OFF;
    private volatile @Nullable Membership membership;
    private volatile @Nullable String refusal;
    private long no = 400;

    private SampleSync() {}

    public static SampleSync off() {
        return new SampleSync();
    }

    /** Set up, in step, and nothing waits. */
    public static SampleSync inStep() {
        SampleSync sync = new SampleSync();
        sync.membership = member(new CentreAddress("postgresql://centre.example.org:5432/daybook", "mara", null));
        sync.standing = standing(State.IN_STEP, 0, 0);
        return sync;
    }

    /** Set up, with a conflict of each kind. */
    public static SampleSync inConflict() {
        SampleSync sync = inStep();
        sync.edited();
        sync.timeChanged();
        sync.doubleBooked();
        sync.deleted();
        sync.promoted();
        sync.seatTaken();
        sync.taken();
        sync.referenceGone();
        sync.standing = standing(State.IN_STEP, 0, sync.waiting.size());
        return sync;
    }

    private static Membership member(CentreAddress address) {
        return new Membership(address, TENANT, NOW.minusSeconds(1_000_000), true);
    }

    public static Standing standing(State state, int toSend, int toDecide) {
        return new Standing(state, toSend, toDecide, NOW.minusSeconds(900), null, "");
    }

    /** Stands otherwise from now on, and says so. */
    public void stand(Standing now) {
        standing = now;
        tell();
    }

    /** Refuses with a sentence whatever is asked from now on. */
    public void refuse(String sentence) {
        refusal = sentence;
    }

    /** Every conflict is about this entry from now on. */
    public synchronized void makeAbout(CommitmentRef entry) {
        waiting.forEach(each -> entries.put(each.mine().no(), entry));
    }

    /** What it was asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Another conflict is there, and is told of. */
    public synchronized void happen() {
        edited();
        stand(standing(State.IN_STEP, 0, waiting.size()));
    }

    public boolean isHeard() {
        return !listeners.isEmpty();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void edited() {
        JournalEntry mine = did(
                MARA,
                "entry.edit",
                "Changed “Meter exchange, block B”",
                entry("Meter exchange, block B", "title", "Meter exchange", "notes", "Keys are at the desk"));
        JournalEntry theirs = did(
                JONAS,
                "entry.edit",
                "Changed “Meter exchange, block B and C”",
                entry("Meter exchange, block B and C", "title", "Meter exchange", "notes", "Ring at number 7"));
        about(mine);
        conflict(mine, List.of(theirs), Reason.EDITED, "schedule_entry", "title", "notes");
    }

    private void timeChanged() {
        JournalEntry mine = did(
                MARA,
                "entry.move",
                "Moved “Site visit Nordring” on Mon 23 Nov 2026 from 14:00 to 16:00",
                moved("Site visit Nordring", "14:00", "16:00"));
        JournalEntry theirs = did(
                JONAS,
                "entry.move",
                "Moved “Site visit Nordring” on Mon 23 Nov 2026 from 14:00 to 09:00",
                moved("Site visit Nordring", "14:00", "09:00"));
        about(mine);
        conflict(mine, List.of(theirs), Reason.TIME_CHANGED, "schedule_entry", "local_start", "start_at");
    }

    private void doubleBooked() {
        JournalEntry mine = did(
                MARA,
                "entry.add",
                "Added “Boiler inspection Linden” on Wed 25 Nov 2026 13:00",
                added("Boiler inspection Linden", "13:00", "Ben Okafor, Dmitri Volkov"));
        JournalEntry theirs = did(
                JONAS,
                "entry.add",
                "Added “Install ventilation” on Wed 25 Nov 2026 12:30",
                added("Install ventilation", "12:30", "Ben Okafor"));
        about(mine);
        conflict(mine, List.of(theirs), Reason.DOUBLE_BOOKED, "");
    }

    private void deleted() {
        JournalEntry mine = did(
                MARA,
                "entry.edit",
                "Changed “Supplier call”",
                entry("Supplier call", "notes", "Ask for the new price list", "location", "Room 2"));
        JournalEntry theirs = did(
                JONAS,
                "entry.delete",
                "Deleted “Supplier call” on Wed 25 Nov 2026 14:00",
                new Difference(JournalKind.ENTRY, "Supplier call", null, Happening.DELETED, List.of()));
        about(mine);
        conflict(mine, List.of(theirs), Reason.DELETED, "schedule_entry");
    }

    private void promoted() {
        JournalEntry mine = did(
                MARA,
                "roster.promote",
                "Promoted “December, second try” to production of Linden Clinic",
                promotion("December, second try"));
        JournalEntry other = did(
                "Ana Duarte", "roster.tag", "Tagged “December”", promotion("December, as agreed with the night team"));
        JournalEntry theirs = did(
                JONAS,
                "roster.promote",
                "Promoted “December, as agreed with the night team” to production of Linden Clinic",
                promotion("December, as agreed with the night team"));
        conflict(mine, List.of(other, theirs), Reason.PRODUCTION, "schedule_version", "production_of");
    }

    private void seatTaken() {
        JournalEntry mine = did(
                MARA,
                "roster.assign",
                "Assigned Carla Ruiz to Night on Fri 27 Nov 2026",
                assigned("Carla Ruiz, Night"));
        JournalEntry theirs = did(
                JONAS, "roster.assign", "Assigned Elif Kaya to Night on Fri 27 Nov 2026", assigned("Elif Kaya, Night"));
        conflict(mine, List.of(theirs), Reason.SEAT_TAKEN, "assignment");
    }

    private void taken() {
        JournalEntry mine = did(
                MARA,
                "hospital.add",
                "Added the hospital “Linden Clinic”",
                new Difference(JournalKind.HOSPITAL, "Linden Clinic", null, Happening.ADDED, List.of()));
        JournalEntry theirs = did(
                JONAS,
                "hospital.add",
                "Added the hospital “Linden clinic”",
                new Difference(JournalKind.HOSPITAL, "Linden clinic", null, Happening.ADDED, List.of()));
        conflict(mine, List.of(theirs), Reason.TAKEN, "hospital");
    }

    private void referenceGone() {
        JournalEntry mine = did(
                MARA,
                "entry.assign",
                "Assigned Frank Meier to “Quarterly review”",
                entry("Quarterly review", "people", "Frank Meier, Ana Duarte"));
        about(mine);
        conflict(mine, List.of(), Reason.REFERENCE_GONE, "person");
    }

    private void conflict(
            JournalEntry mine, List<JournalEntry> theirs, Reason reason, String table, String... columns) {
        Obstacle obstacle = new Obstacle(reason, table, new UUID(8, mine.no()), List.of(columns));
        waiting.addFirst(new Conflict(new ConflictId(new UUID(9, mine.no())), mine, theirs, List.of(obstacle), NOW));
    }

    private void about(JournalEntry entry) {
        entries.put(entry.no(), new CommitmentRef(CommitmentKind.ENTRY, new UUID(5, entry.no()), null));
    }

    private JournalEntry did(String actor, String command, String summary, Difference difference) {
        no++;
        UserId user = new UserId(new UUID(7, actor.hashCode()));
        Instant at = NOW.minusSeconds(7_000 * (450 - no));
        JournalEntry entry = new JournalEntry(no, at, user, actor, command, summary, 1, OptionalLong.empty());
        details.put(
                no,
                new JournalDetail(
                        new JournalLine(entry, Optional.empty()), List.of(difference), false, Optional.empty()));
        return entry;
    }

    /** @param fields names and what they say now; before, they said something else or nothing */
    private static Difference entry(String name, String... fields) {
        List<Field> told = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            Fact now = new Fact.Text(i == 0 && fields[i].equals("title") ? name : fields[i + 1]);
            boolean renamed = fields[i].equals("title");
            told.add(new Field(fields[i], renamed ? new Fact.Text("Meter exchange") : Fact.NOTHING, now));
        }
        return new Difference(JournalKind.ENTRY, name, null, Happening.CHANGED, told);
    }

    private static Difference moved(String name, String from, String to) {
        return new Difference(
                JournalKind.ENTRY,
                name,
                null,
                Happening.CHANGED,
                List.of(new Field("start", moment("2026-11-23T" + from), moment("2026-11-23T" + to))));
    }

    private static Difference added(String name, String start, String people) {
        return new Difference(
                JournalKind.ENTRY,
                name,
                null,
                Happening.ADDED,
                List.of(
                        new Field("title", Fact.NOTHING, new Fact.Text(name)),
                        new Field("start", Fact.NOTHING, moment("2026-11-25T" + start)),
                        new Field("people", Fact.NOTHING, new Fact.Names(List.of(people)))));
    }

    private static Difference promotion(String version) {
        return new Difference(
                JournalKind.ROSTER,
                version,
                null,
                Happening.CHANGED,
                List.of(new Field("status", new Fact.Text("Staging"), new Fact.Text("Production"))));
    }

    private static Difference assigned(String who) {
        return new Difference(JournalKind.ROSTER, who, null, Happening.ADDED, List.of());
    }

    private static Fact moment(String time) {
        return new Fact.Moment(LocalDateTime.parse(time), false);
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public void now() {
        asked.add("now");
    }

    @Override
    public Outcome<Round.Result> round() {
        asked.add("round");
        return answer(new Round.Result(2, 1, 3), "Synced");
    }

    @Override
    public Outcome<String> setUp(CentreAddress wanted, char[] password, CharSequence ownPassword) {
        asked.add("set up %s as %s, certificate %s".formatted(wanted.url(), wanted.member(), wanted.certificate()));
        if (refusal == null && !new String(password).equals(SECRET)) {
            return Outcome.refused("The centre does not know this member with this password. Nothing was changed.");
        }
        Outcome<String> answer = answer(TENANT, "Joined " + TENANT);
        if (answer instanceof Outcome.Done<String>) {
            membership = member(wanted);
            stand(standing(State.IN_STEP, 0, waiting.size()));
        }
        return answer;
    }

    @Override
    public Outcome<Boolean> turnOff() {
        asked.add("turn off");
        membership = null;
        stand(new Standing(State.OFF, 0, waiting.size(), null, null, ""));
        return answer(true, "Turned sync off");
    }

    @Override
    public Optional<Membership> membership() {
        return Optional.ofNullable(membership);
    }

    @Override
    public synchronized List<Conflict> conflicts() {
        return List.copyOf(waiting);
    }

    @Override
    public synchronized JournalDetail detail(long entryNo) {
        return Objects.requireNonNull(details.get(entryNo));
    }

    @Override
    public synchronized Optional<CommitmentRef> entryOf(long entryNo) {
        return Optional.ofNullable(entries.get(entryNo));
    }

    @Override
    public synchronized Outcome<Boolean> resolve(ConflictId conflict, Conflict.Resolution resolution) {
        Conflict found = waiting.stream()
                .filter(each -> each.id().equals(conflict))
                .findFirst()
                .orElseThrow();
        asked.add(resolution + " " + found.mine().no());
        Outcome<Boolean> answer = answer(true, "Did again: " + found.mine().summary());
        if (answer instanceof Outcome.Done<Boolean>) {
            waiting.remove(found);
            stand(standing(State.IN_STEP, 0, waiting.size()));
        }
        return answer;
    }

    private <R> Outcome<R> answer(R value, String summary) {
        String sentence = refusal;
        return sentence == null ? Outcome.done(value, summary) : Outcome.refused(sentence);
    }

    @Override
    public Journal.Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
