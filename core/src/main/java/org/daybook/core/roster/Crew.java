package org.daybook.core.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The people of a roster, as far as its rules ask about them. */
public record Crew(Map<PersonId, Member> members) {

    private static final String NOBODY = "Somebody who is gone";

    public Crew {
        members = Map.copyOf(members);
    }

    /**
     * One of them.
     *
     * @param specialty null where none is known, which forbids nothing
     * @param active whether they may get anything new
     */
    public record Member(PersonId id, String name, @Nullable SpecialtyType specialty, boolean active) {

        static Member of(Person person) {
            return new Member(
                    person.id(),
                    person.name(),
                    SpecialtyType.of(person.details().specialty()).orElse(null),
                    person.active());
        }

        /** Whether their specialty forbids them the shift (rule R6). */
        public boolean isForbidden(Shift shift) {
            return specialty != null && specialty.forbids(shift.studyType(), shift.specialty());
        }

        /** Whether their specialty lets them read it. */
        boolean mayRead(StudyType study) {
            return specialty == null || !specialty.forbids(study, SpecialtyType.BOTH);
        }
    }

    static Crew of(Collection<Person> people) {
        Map<PersonId, Member> members = new HashMap<>();
        people.forEach(person -> members.put(person.id(), Member.of(person)));
        return new Crew(members);
    }

    /** Somebody of an id that is not among them is nobody in particular, and not active. */
    public Member member(PersonId id) {
        Member member = members.get(id);
        return member == null ? new Member(id, NOBODY, null, false) : member;
    }
}
