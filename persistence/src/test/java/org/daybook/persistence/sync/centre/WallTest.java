package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.persistence.sync.centre.Changes.assignee;
import static org.daybook.persistence.sync.centre.Changes.booking;
import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.hospital;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;
import static org.daybook.persistence.sync.centre.Changes.session;
import static org.daybook.persistence.sync.centre.Changes.version;
import static org.daybook.persistence.sync.centre.Changes.with;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Obstacle.Reason;
import org.daybook.core.sync.Verdict;
import org.daybook.core.sync.Verdict.Kind;
import org.junit.jupiter.api.Test;

/** What the tables themselves do not take, whatever the laptops say. */
class WallTest extends TwoLaptops {

    private static final UUID PLACE = UUID.randomUUID();
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static Verdict rejected(long no, long head, Reason reason, String table, UUID row) {
        return new Verdict(no, Kind.REJECTED, head, List.of(new Obstacle(reason, table, row, List.of())));
    }

    private static Changes status(Changes changes, UUID version, String before, String after) {
        return changes.update(
                "schedule_version",
                version,
                columns("status", before, "production_of", before.equals("PRODUCTION") ? PLACE : null),
                columns("status", after, "production_of", after.equals("PRODUCTION") ? PLACE : null));
    }

    private void threeVersions() throws Exception {
        anne.push(mutation(1)
                .insert("hospital", hospital(PLACE))
                .insert("schedule_version", version(OLD, PLACE, "PRODUCTION"))
                .insert("schedule_version", version(NEW, PLACE, "STAGING"))
                .insert("schedule_version", version(OTHER, PLACE, "STAGING")));
    }

    @Test
    void r1OfTwoPromotionsAtOnceOneIsRejected() throws Exception {
        threeVersions();
        Changes promoted =
                status(status(mutation(2).base(1), NEW, "STAGING", "PRODUCTION"), OLD, "PRODUCTION", "ARCHIVED");
        assertThat(anne.push(promoted).kind()).isEqualTo(Kind.APPLIED);
        assertThat(bert.push(status(mutation(1).base(1), OTHER, "STAGING", "PRODUCTION")))
                .isEqualTo(rejected(1, 2, Reason.PRODUCTION, "schedule_version", OTHER));
        assertThat(centre.read("SELECT id FROM daybook.schedule_version WHERE status = 'PRODUCTION'"))
                .containsExactly(NEW.toString());
    }

    @Test
    void r1HoldsWithinOnePushOfSeveralMutations() throws Exception {
        threeVersions();
        List<Verdict> verdicts = anne.pushAll(
                status(mutation(2).base(1), NEW, "STAGING", "PRODUCTION").build(),
                status(mutation(3).base(1), OLD, "PRODUCTION", "ARCHIVED").build());
        assertThat(verdicts).extracting(Verdict::kind).containsExactly(Kind.REJECTED, Kind.APPLIED);
    }

    @Test
    void r1IsHeldByTheStatusAloneToo() throws Exception {
        threeVersions();
        centre.behindItsBack("ALTER TABLE daybook.schedule_version DROP CONSTRAINT schedule_version_one_production,"
                + " DROP CONSTRAINT schedule_version_production");
        assertThat(bert.push(mutation(1)
                        .base(1)
                        .update(
                                "schedule_version",
                                NEW,
                                columns("status", "STAGING"),
                                columns("status", "PRODUCTION"))))
                .isEqualTo(rejected(1, 1, Reason.PRODUCTION, "schedule_version", NEW));
    }

    @Test
    void k1NoSeatIsTakenTwice() throws Exception {
        UUID yoga = UUID.randomUUID();
        UUID someone = UUID.randomUUID();
        anne.push(mutation(1).insert("class_session", session(yoga, 3)).insert("person", person(someone, "Carl")));
        anne.push(mutation(2).insert("class_booking", booking(UUID.randomUUID(), yoga, someone, 1)));
        UUID second = UUID.randomUUID();
        assertThat(bert.push(mutation(1).insert("class_booking", booking(second, yoga, someone, 1))))
                .isEqualTo(rejected(1, 2, Reason.SEAT_TAKEN, "class_booking", second));
    }

    @Test
    void k1NoSeatLiesBeyondTheCapacity() throws Exception {
        UUID yoga = UUID.randomUUID();
        UUID someone = UUID.randomUUID();
        anne.push(mutation(1).insert("class_session", session(yoga, 3)).insert("person", person(someone, "Carl")));
        UUID beyond = UUID.randomUUID();
        assertThat(anne.push(mutation(2).insert("class_booking", booking(beyond, yoga, someone, 4))))
                .isEqualTo(rejected(2, 1, Reason.SEAT_TAKEN, "class_booking", beyond));
        anne.push(mutation(3).insert("class_booking", booking(UUID.randomUUID(), yoga, someone, 3)));
        assertThat(anne.push(
                        mutation(4).update("class_session", yoga, columns("capacity", 3L), columns("capacity", 2L))))
                .isEqualTo(rejected(4, 2, Reason.SEAT_TAKEN, "class_session", yoga));
    }

    @Test
    void whatIsUniqueToTheLaptopIsUniqueHere() throws Exception {
        UUID scan = UUID.randomUUID();
        UUID someone = UUID.randomUUID();
        anne.push(mutation(1)
                .insert("schedule_entry", entry(scan, "Scan"))
                .insert("person", person(someone, "Carl"))
                .insert("person", person(OTHER, "Dora")));
        anne.push(mutation(2).insert("schedule_entry_assignee", assignee(UUID.randomUUID(), scan, someone)));
        UUID second = UUID.randomUUID();
        assertThat(bert.push(mutation(1)
                        .insert("schedule_entry_assignee", assignee(UUID.randomUUID(), scan, OTHER))
                        .insert("schedule_entry_assignee", assignee(second, scan, someone))))
                .isEqualTo(rejected(1, 2, Reason.TAKEN, "schedule_entry_assignee", second));
    }

    @Test
    void whatIsDeletedMakesRoomInTheSameMutation() throws Exception {
        UUID scan = UUID.randomUUID();
        UUID someone = UUID.randomUUID();
        var there = assignee(UUID.randomUUID(), scan, someone);
        anne.push(mutation(1)
                .insert("schedule_entry", entry(scan, "Scan"))
                .insert("person", person(someone, "Carl"))
                .insert("schedule_entry_assignee", there));
        assertThat(anne.push(mutation(2)
                                .insert("schedule_entry_assignee", assignee(UUID.randomUUID(), scan, someone))
                                .delete("schedule_entry_assignee", there))
                        .kind())
                .isEqualTo(Kind.APPLIED);
    }

    @Test
    void aReferenceToWhatIsNotThereIsToldSo() throws Exception {
        UUID scan = UUID.randomUUID();
        UUID lost = UUID.randomUUID();
        anne.push(mutation(1).insert("person", person(OTHER, "Dora")).insert("schedule_entry", entry(scan, "Scan")));
        assertThat(anne.push(mutation(2)
                        .insert("schedule_entry_assignee", assignee(UUID.randomUUID(), scan, OTHER))
                        .insert("schedule_entry_assignee", assignee(lost, scan, UUID.randomUUID()))))
                .isEqualTo(rejected(2, 1, Reason.REFERENCE_GONE, "schedule_entry_assignee", lost));
    }

    @Test
    void whatIsReferredToIsNotRemoved() throws Exception {
        UUID scan = UUID.randomUUID();
        var someone = person(UUID.randomUUID(), "Carl");
        anne.push(mutation(1)
                .insert("schedule_entry", entry(scan, "Scan"))
                .insert("person", someone)
                .insert(
                        "schedule_entry_assignee",
                        assignee(UUID.randomUUID(), scan, UUID.fromString(String.valueOf(someone.get("id"))))));
        Verdict verdict = bert.push(mutation(1).base(1).delete("person", someone));
        assertThat(verdict)
                .isEqualTo(rejected(
                        1, 1, Reason.REFERENCE_GONE, "person", UUID.fromString(String.valueOf(someone.get("id")))));
    }

    @Test
    void whatDependsOnARejectedMutationIsRejectedAndTheRestGoesOn() throws Exception {
        UUID scan = UUID.randomUUID();
        UUID someone = UUID.randomUUID();
        anne.push(mutation(1).insert("schedule_entry", entry(scan, "Scan")).insert("person", person(someone, "Carl")));
        UUID mine = UUID.randomUUID();
        List<Verdict> verdicts = bert.pushAll(
                mutation(1)
                        .insert("person", person(someone, "Other"))
                        .insert("person", person(mine, "Mine"))
                        .build(),
                mutation(2)
                        .insert("schedule_entry_assignee", assignee(UUID.randomUUID(), scan, mine))
                        .build(),
                mutation(3).insert("person", person(UUID.randomUUID(), "Emil")).build());
        assertThat(verdicts).extracting(Verdict::kind).containsExactly(Kind.REJECTED, Kind.REJECTED, Kind.APPLIED);
        assertThat(verdicts.get(1).obstacles()).extracting(Obstacle::reason).containsExactly(Reason.REFERENCE_GONE);
    }

    @Test
    void aValueThatDoesNotFitIsRejectedAndTheRestGoesOn() throws Exception {
        UUID scan = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        List<Verdict> verdicts = anne.pushAll(
                mutation(1).insert("schedule_entry", entry(scan, "Scan")).build(),
                mutation(2)
                        .insert("schedule_entry", with(entry(late, "Late"), "start_at", "+10001-03-30T07:00:00Z"))
                        .build(),
                mutation(3).insert("person", person(UUID.randomUUID(), "Emil")).build());
        assertThat(verdicts.get(1)).isEqualTo(rejected(2, 1, Reason.UNSUITABLE, "schedule_entry", late));
        assertThat(verdicts).extracting(Verdict::kind).containsExactly(Kind.APPLIED, Kind.REJECTED, Kind.APPLIED);
    }

    @Test
    void whereAConstraintIsHurtAtMostFiftyAreDecidedAtOnce() throws Exception {
        List<Mutation> many = new ArrayList<>();
        for (int no = 1; no <= 60; no++) {
            many.add(mutation(no)
                    .insert(
                            "schedule_entry_assignee",
                            assignee(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()))
                    .build());
        }
        Centre.Answer answer = anne.centre().push(anne.client(), 0, many);
        assertThat(((Centre.Answer.Decided) answer).verdicts()).hasSize(50);
        Centre.Answer rest = anne.centre().push(anne.client(), 50, many.subList(50, 60));
        assertThat(((Centre.Answer.Decided) rest).verdicts()).hasSize(10).allMatch(Verdict::rejected);
    }

    @Test
    void columnsThatOnlyANewerLaptopKnowsAreKept() throws Exception {
        UUID someone = UUID.randomUUID();
        anne.push(mutation(1).insert("person", Changes.with(person(someone, "Carl"), "pronoun", "he")));
        Changes theirs = mutation(2)
                .base(1)
                .update("person", someone, columns("pronoun", "he"), columns("pronoun", "they", "height", 180L));
        assertThat(anne.push(theirs).kind()).isEqualTo(Kind.APPLIED);
        assertThat(centre.read("SELECT ext ->> 'pronoun' || ' ' || (ext ->> 'height') FROM daybook.person"))
                .containsExactly("they 180");
        assertThat(bert.push(mutation(1)
                        .base(1)
                        .update("person", someone, columns("pronoun", "he"), columns("pronoun", "she"))))
                .isEqualTo(new Verdict(
                        1,
                        Kind.REJECTED,
                        2,
                        List.of(new Obstacle(Reason.EDITED, "person", someone, List.of("pronoun")))));
        assertThat(bert.push(mutation(2)
                                .base(1)
                                .update("person", someone, columns("name", "Carl"), columns("name", "Karl")))
                        .kind())
                .isEqualTo(Kind.MERGED);
    }

    @Test
    void aTableThatOnlyANewerLaptopKnowsIsRefusedWithAllThatCameWithIt() {
        assertThatThrownBy(() -> anne.pushAll(
                        mutation(1).insert("person", person(OTHER, "Dora")).build(),
                        mutation(2)
                                .insert("planet", columns("id", UUID.randomUUID()))
                                .build()))
                .isInstanceOfSatisfying(CentreFailure.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(CentreFailure.Kind.OTHER_VERSION);
                    assertThat(refused.sentence()).contains("no table planet");
                });
        assertThat(centre.read("SELECT count(*) FROM daybook.person")).containsExactly("0");
    }

    @Test
    void aLaptopsOwnTablesAreNoneHere() {
        assertThatThrownBy(() -> anne.push(
                        mutation(1).insert("membership", columns("id", UUID.randomUUID(), "role_name", "m_1"))))
                .isInstanceOf(CentreFailure.class);
    }
}
