package org.daybook.core.people;

/** What somebody is to the organisation; a person may be several things. */
public enum PersonKind {
    COACH,
    TEACHER,
    TECHNICIAN,
    RADIOLOGIST,
    STUDENT,
    STAFF
}
