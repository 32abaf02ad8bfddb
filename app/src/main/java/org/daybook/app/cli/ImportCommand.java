package org.daybook.app.cli;

import picocli.CommandLine.Command;

/** What is brought in. */
@Command(name = "import", description = "Bring files in.")
final class ImportCommand {}
