package org.daybook.app.cli;

import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is done to a central database by whoever looks after it. */
@Command(name = "centre", description = "Look after a central database: set it up, let members in and out.")
final class CentreCommand {

    /** What is done about tenants. */
    @Command(name = "tenant", description = "Say whose workspaces a centre keeps apart.")
    static final class Tenant {}

    /** What is done about members. */
    @Command(name = "member", description = "Say who may come to a tenant's part of the centre.")
    static final class Member {}

    static CommandLine line(Surroundings surroundings, Printer printer) {
        CommandLine line = Cli.group(new CentreCommand(), new CentreInstallCommand(surroundings, printer));
        line.addSubcommand(Cli.group(
                new Tenant(),
                new CentreTenantCommand.Add(surroundings, printer),
                new CentreTenantCommand.ListAll(surroundings, printer)));
        line.addSubcommand(Cli.group(
                new Member(),
                new CentreMemberCommand.Add(surroundings, printer),
                new CentreMemberCommand.Revoke(surroundings, printer),
                new CentreMemberCommand.ListAll(surroundings, printer)));
        return line;
    }

    /** A tenant as it is printed. */
    record TenantLine(UUID id, String name) {}
}
