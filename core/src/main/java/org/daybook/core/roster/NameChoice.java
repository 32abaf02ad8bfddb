package org.daybook.core.roster;

import org.daybook.core.people.PersonId;

/** What somebody says about a name in a file that is nobody's here. */
public sealed interface NameChoice {

    /** It is this person, who is remembered under that name from then on. */
    record Known(PersonId person) implements NameChoice {}

    /** It is somebody new, a radiologist of that name. */
    record Newcomer() implements NameChoice {}

    /** Their shifts are imported without them. */
    record LeftOut() implements NameChoice {}
}
