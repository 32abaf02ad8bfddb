package org.daybook.app.cli;

import picocli.CommandLine.Command;

/** What is given out. */
@Command(name = "export", description = "Give files out.")
final class ExportCommand {}
