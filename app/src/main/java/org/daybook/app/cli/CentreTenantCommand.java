package org.daybook.app.cli;

import java.util.List;
import org.daybook.app.cli.CentreCommand.TenantLine;
import org.daybook.persistence.sync.centre.CentreOffice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The tenants of a centre. */
final class CentreTenantCommand {

    private CentreTenantCommand() {}

    /** Adds one. */
    @Command(name = "add", description = "Add a tenant, whose data nobody else sees; prints its id.")
    @SuppressWarnings("NullAway.Init") // picocli sets what is required
    static final class Add extends CentreErrand {

        @Parameters(paramLabel = "NAME", description = "What it is called.")
        private String name;

        Add(Surroundings surroundings, Printer printer) {
            super(surroundings, printer);
        }

        @Override
        public Integer call() throws Refused {
            if (name.isBlank()) {
                throw Refused.wrongUsage("A tenant needs a name.");
            }
            CentreOffice.Tenant tenant = ask(office -> office.addTenant(name.strip()));
            printer.print(new TenantLine(tenant.id(), tenant.name()), out -> {
                out.println("Added the tenant %s.".formatted(tenant.name()));
                out.println(tenant.id());
            });
            return 0;
        }
    }

    /** Lists them. */
    @Command(name = "list", description = "List the tenants.")
    static final class ListAll extends CentreErrand {

        ListAll(Surroundings surroundings, Printer printer) {
            super(surroundings, printer);
        }

        @Override
        public Integer call() throws Refused {
            List<TenantLine> tenants = ask(CentreOffice::tenants).stream()
                    .map(tenant -> new TenantLine(tenant.id(), tenant.name()))
                    .toList();
            printer.print(
                    tenants,
                    out -> tenants.forEach(tenant -> out.println("%s  %s".formatted(tenant.id(), tenant.name()))));
            return 0;
        }
    }
}
