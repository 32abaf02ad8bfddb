package org.daybook.app.cli;

import picocli.CommandLine.Command;

/** What is done with people. */
@Command(name = "person", description = "Add and list people.")
final class PersonCommand {}
