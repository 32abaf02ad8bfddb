package org.daybook.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.persistence.sync.centre.CentreOffice;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may come to a centre. */
final class CentreMemberCommand {

    private CentreMemberCommand() {}

    /** Lets somebody in. */
    @Command(
            name = "add",
            description = "Let somebody in; prints the name and the password to set up sync with. The password is shown"
                    + " once and kept nowhere.")
    @SuppressWarnings("NullAway.Init") // picocli sets what is required
    static final class Add extends CentreErrand {

        @Parameters(index = "0", paramLabel = "TENANT", description = "Its name or id.")
        private String tenant;

        @Parameters(
                index = "1",
                paramLabel = "WHOSE",
                description = "Whose it is, for administrators to read; members never see it.")
        private String label;

        Add(Surroundings surroundings, Printer printer) {
            super(surroundings, printer);
        }

        /** What to set up sync with. */
        private record Invited(String member, String password) {}

        @Override
        public Integer call() throws Refused {
            UUID id = find(ask(CentreOffice::tenants));
            Invitation made = ask(office -> office.addMember(id, label));
            printer.print(new Invited(made.role(), made.password()), out -> {
                out.println("Member:   " + made.role());
                out.println("Password: " + made.password());
            });
            return 0;
        }

        private UUID find(List<CentreOffice.Tenant> tenants) throws Refused {
            List<CentreOffice.Tenant> found =
                    tenants.stream().filter(each -> each.isCalled(tenant)).toList();
            if (found.size() != 1) {
                throw Refused.because(
                        found.isEmpty()
                                ? "There is no tenant “%s”. “daybook centre tenant list” lists them.".formatted(tenant)
                                : "Several tenants are called “%s”. Give the id instead.".formatted(tenant));
            }
            return found.getFirst().id();
        }
    }

    /** Lets somebody in no more. */
    @Command(name = "revoke", description = "Let a member in no more, from this moment on.")
    @SuppressWarnings("NullAway.Init") // picocli sets what is required
    static final class Revoke extends CentreErrand {

        @Parameters(paramLabel = "MEMBER", description = "The member's name at the centre, such as m_0123456789abcdef.")
        private String member;

        Revoke(Surroundings surroundings, Printer printer) {
            super(surroundings, printer);
        }

        /** What was done. */
        private record Revoked(String member) {}

        @Override
        public Integer call() throws Refused {
            boolean there = ask(office -> office.revoke(member));
            if (!there) {
                throw Refused.because(
                        "There is no member %s who could still come in. Nothing was changed.".formatted(member));
            }
            printer.print(
                    new Revoked(member), out -> out.println("%s is out, and comes in no more.".formatted(member)));
            return 0;
        }
    }

    /** Lists them. */
    @Command(name = "list", description = "List who may come in, and who no longer may.")
    static final class ListAll extends CentreErrand {

        @Option(names = "--tenant", paramLabel = "TENANT", description = "Of one tenant only, by name or id.")
        private @Nullable String tenant;

        ListAll(Surroundings surroundings, Printer printer) {
            super(surroundings, printer);
        }

        /** A member. */
        private record Line(
                String member,
                String tenant,
                String whose,
                String since,
                @Nullable String revoked) {}

        @Override
        public Integer call() throws Refused {
            List<CentreOffice.Tenant> tenants = ask(CentreOffice::tenants);
            List<Line> lines = ask(CentreOffice::members).stream()
                    .flatMap(member -> line(member, tenants))
                    .toList();
            printer.print(
                    lines,
                    out -> lines.forEach(line -> out.println("%s  %s  %s%s"
                            .formatted(
                                    line.member(),
                                    line.tenant(),
                                    line.whose(),
                                    line.revoked() == null ? "" : "  revoked " + line.revoked()))));
            return 0;
        }

        private Stream<Line> line(CentreOffice.Member member, List<CentreOffice.Tenant> tenants) {
            Optional<CentreOffice.Tenant> of = tenants.stream()
                    .filter(each -> each.id().equals(member.tenant()))
                    .filter(each -> tenant == null || each.isCalled(tenant))
                    .findFirst();
            return of.stream()
                    .map(each -> new Line(
                            member.role(),
                            each.name(),
                            member.label(),
                            member.since().toString(),
                            member.revoked().map(Object::toString).orElse(null)));
        }
    }
}
