package org.daybook.persistence.sync;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.RowImage;
import org.daybook.core.people.PersonId;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.ConflictDesk;
import org.daybook.core.sync.LocalBook;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Narrowing;
import org.daybook.core.sync.Round;
import org.daybook.core.sync.Verdict;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.daybook.persistence.workspace.Workspace;

/** A workspace on a real file that is synced with a centre, and what a person does on it. */
final class Laptop implements AutoCloseable {

    /** A round in which there was nothing to do. */
    static final Round.Result NOTHING = new Round.Result(0, 0, 0);

    private final TestWorkspace test;
    private Centre centre;

    Laptop(Path folder, Centre centre) {
        this.test = TestWorkspace.in(folder);
        this.centre = centre;
        book().join(new CentreAddress("postgresql://localhost/daybook", "member", null), "Tenant");
    }

    TestWorkspace test() {
        return test;
    }

    StoredBook book() {
        return test.workspace().syncBook(test.ids()::next);
    }

    ConflictDesk conflicts() {
        Workspace workspace = test.workspace();
        return new ConflictDesk(workspace.work(), workspace.journal(), workspace.journalQuery(), book(), test.clock());
    }

    List<Conflict> waiting() {
        return conflicts().waiting();
    }

    /** The connection goes away, as when its server is stopped. */
    void hangUp() {
        centre.close();
    }

    /** The titles of all entries, in order. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        test.rows((table, image) -> {
            if (table.equals("schedule_entry") && image.get("deleted_at") == null) {
                titles.add(String.valueOf(image.get("title")));
            }
        });
        return titles.stream().sorted().toList();
    }

    /** What comes from now on comes from another. */
    void meets(Centre other) {
        centre = other;
    }

    Round.Result sync() {
        try {
            return new Round(book(), centre, test.ids()::next, (_, _, _) -> {}).run();
        } catch (CentreFailure failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Sends what there is, and loses the line before anything comes back. */
    void sendOnly() {
        try {
            List<Mutation> mutations = book().unsent(0, 1_000);
            LocalBook.Link link = book().link();
            if (centre.push(link.client(), link.lastMutation(), mutations)
                    instanceof Centre.Answer.Decided(List<Verdict> verdicts)) {
                book().decided(verdicts);
            }
        } catch (CentreFailure failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A round that may break off. */
    Round.Result tryToSync() {
        try {
            return new Round(book(), centre, test.ids()::next, (_, _, _) -> {}).run();
        } catch (CentreFailure failure) {
            return new Round.Result(-1, 0, 0);
        }
    }

    ScheduleEntryId add(String title, String start, String end, PersonId... people) {
        EntryDetails details = EntryDetails.of(title, span(start, end)).withPeople(List.of(people));
        return test.desk().add(test.admin(), EntryDraft.once(details)).orThrow();
    }

    void move(ScheduleEntryId entry, String start, String end) {
        test.desk().move(test.admin(), Target.all(entry), span(start, end)).orThrow();
    }

    void assign(ScheduleEntryId entry, PersonId... people) {
        test.desk().assign(test.admin(), Target.all(entry), List.of(people)).orThrow();
    }

    void turn(ScheduleEntryId entry, EntryStatus status) {
        test.desk().changeStatus(test.admin(), Target.all(entry), status).orThrow();
    }

    void delete(ScheduleEntryId entry) {
        test.desk().delete(test.admin(), Target.all(entry)).orThrow();
    }

    /** Everything about an entry, as its editor shows it. */
    EntryDetails details(ScheduleEntryId entry) {
        return test.desk().draft(test.admin(), Target.all(entry)).orElseThrow().details();
    }

    void retitle(ScheduleEntryId entry, String title) {
        EntryDraft draft = test.desk().draft(test.admin(), Target.all(entry)).orElseThrow();
        EntryDetails old = draft.details();
        EntryDetails details = new EntryDetails(
                title,
                old.when(),
                old.status(),
                old.workItem(),
                old.location(),
                old.notes(),
                old.free(),
                old.confidential(),
                old.people());
        test.desk()
                .edit(test.admin(), Target.all(entry), new EntryDraft(details, draft.recurrence()))
                .orThrow();
    }

    static WallClockSpan span(String start, String end) {
        return WallClockSpan.between(LocalDateTime.parse(start), LocalDateTime.parse(end), TestWorkspace.BERLIN);
    }

    /** All rows that travel, as text, without what each store counts by itself. */
    Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        test.rows((table, image) -> {
            if (Narrowing.travels(table)) {
                content.put(table + " " + image.get("id"), new TreeMap<>(RowImage.withoutRevision(image)).toString());
            }
        });
        return content;
    }

    @Override
    public void close() {
        test.closeSynced();
    }
}
