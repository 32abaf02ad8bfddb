package org.daybook.app.cli;

import picocli.CommandLine.Command;

/** What is done with people. */
@Command(name = "person", description = "Add, list, change and import people.")
final class PersonCommand {}
