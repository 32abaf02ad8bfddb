package org.daybook.app.cli;

import picocli.CommandLine.Command;

/** What is done with schedule entries. */
@Command(name = "entry", description = "Add and change entries.")
final class EntryCommand {}
