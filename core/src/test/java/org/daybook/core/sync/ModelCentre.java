package org.daybook.core.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The central database in memory, with the rules that the real one has. Each member sees the part of one tenant through
 * the port; see {@link ModelTenant} for how mutations are decided.
 */
public class ModelCentre implements WholeCentre {

    private final Map<String, ModelTenant> tenants = new HashMap<>();
    private final Map<UUID, Client> clients = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Set<String> shutOut = new HashSet<>();
    private final int mutationsToACall;
    private final LogText texts;
    private int invited;
    private @Nullable ModelCentre backup;

    /**
     * What was decided for a workspace, by number.
     *
     * @param member who was the first that something was decided for; null while it is known from others alone
     */
    private record Client(String tenant, @Nullable String member, NavigableMap<Long, Decided> decided) {

        long last() {
            return decided.isEmpty() ? 0 : decided.lastKey();
        }

        Client copy() {
            return new Client(tenant, member, new TreeMap<>(decided));
        }
    }

    /** A verdict, and when what it is about was made. */
    private record Decided(Instant at, Verdict verdict) {}

    /** @param mutationsToACall how many are decided at most in one call */
    public ModelCentre(int mutationsToACall) {
        this(mutationsToACall, new MutationText());
    }

    /** @param texts how it writes its logs, where it is to write them as another does */
    public ModelCentre(int mutationsToACall, LogText texts) {
        this.mutationsToACall = mutationsToACall;
        this.texts = texts;
    }

    @Override
    public Centre as(String tenant, String member) {
        return new Member(tenant, role(member));
    }

    @Override
    public void revoke(String tenant, String member) {
        shutOut.add(role(member));
    }

    /** As whom a member comes; whoever was shut out and is let in again comes as somebody else. */
    private String role(String member) {
        return roles.computeIfAbsent(member, _ -> member + " " + invited++);
    }

    @Override
    public void admit(String member) {
        if (shutOut.contains(role(member))) {
            roles.remove(member);
        }
    }

    @Override
    public Set<String> tenants() {
        return tenants.keySet();
    }

    @Override
    public void backUp() {
        ModelCentre copy = new ModelCentre(mutationsToACall, texts);
        copy.roles.putAll(roles);
        copy.become(this);
        backup = copy;
    }

    @Override
    public void restore() {
        become(Objects.requireNonNull(backup));
    }

    private void become(ModelCentre other) {
        roles.values().retainAll(other.roles.values());
        tenants.clear();
        other.tenants.forEach((name, tenant) -> tenants.put(name, tenant.copy()));
        clients.clear();
        other.clients.forEach((name, client) -> clients.put(name, client.copy()));
    }

    @Override
    public ModelTenant tenant(String name) {
        return tenants.computeIfAbsent(name, _ -> newTenant());
    }

    ModelTenant newTenant() {
        return new ModelTenant(texts);
    }

    @Override
    public @Nullable Verdict verdict(Origin origin) {
        Client client = clients.get(origin.client());
        Decided decided = client == null ? null : client.decided().get(origin.no());
        return decided == null ? null : decided.verdict();
    }

    Verdict decide(String tenant, UUID client, Mutation mutation) {
        return tenant(tenant).decide(client, mutation);
    }

    private final class Member implements Centre {

        private final String tenant;
        private final String member;

        Member(String tenant, String member) {
            this.tenant = tenant;
            this.member = member;
        }

        @Override
        public Greeting hello(UUID client, LogMark pulled) throws CentreFailure {
            ModelTenant mine = mine();
            Client known = clients.get(client);
            long last = known != null && known.tenant().equals(tenant) ? known.last() : 0;
            return new Greeting(tenant, mine.head(), last, has(mine, pulled));
        }

        @Override
        public Answer push(UUID client, long after, List<Mutation> mutations) throws CentreFailure {
            mine();
            requireTables(mutations);
            Client known = clients.computeIfAbsent(client, _ -> new Client(tenant, null, new TreeMap<>()));
            if (!isMine(known)) {
                return new Answer.Cloned(mutations.getFirst().no());
            }
            if (after > known.last() || (after != 0 && !known.decided().containsKey(after))) {
                return new Answer.OutOfStep(known.last());
            }
            long last = known.last();
            Answer answer = decide(client, known.decided(), after, mutations);
            if (known.last() > last) {
                clients.put(client, new Client(tenant, member, known.decided()));
            }
            return answer;
        }

        /** Those up to the last that was decided are sent again, and must be known; the others must follow on. */
        private Answer decide(UUID client, NavigableMap<Long, Decided> decided, long after, List<Mutation> mutations) {
            List<Verdict> verdicts = new ArrayList<>();
            long previous = after;
            for (Mutation mutation : mutations.subList(0, Math.min(mutations.size(), mutationsToACall))) {
                long last = decided.isEmpty() ? 0 : decided.lastKey();
                Decided before = decided.get(mutation.no());
                if (mutation.no() <= last) {
                    if (before == null || !before.at().equals(mutation.at())) {
                        return verdicts.isEmpty() ? new Answer.Cloned(mutation.no()) : new Answer.Decided(verdicts);
                    }
                } else if (previous != last) {
                    return verdicts.isEmpty() ? new Answer.OutOfStep(last) : new Answer.Decided(verdicts);
                } else {
                    before = new Decided(mutation.at(), ModelCentre.this.decide(tenant, client, mutation));
                    decided.put(mutation.no(), before);
                }
                verdicts.add(Objects.requireNonNull(before).verdict());
                previous = mutation.no();
            }
            return new Answer.Decided(verdicts);
        }

        @Override
        public Page pull(LogMark after, int rows) throws CentreFailure {
            ModelTenant mine = mine();
            if (!has(mine, after)) {
                throw new CentreFailure(
                        CentreFailure.Kind.ALTERED, "The log is another one after %d.".formatted(after.seq()), null);
            }
            List<LogEntry> entries = new ArrayList<>();
            int taken = 0;
            for (LogEntry entry :
                    mine.log().subList((int) after.seq(), mine.log().size())) {
                taken += entry.mutation().rows().size();
                if (taken > rows && !entries.isEmpty()) {
                    break;
                }
                entries.add(entry);
            }
            return new Page(entries, mine.head().seq());
        }

        @Override
        public void relay(List<Lost> lost) throws CentreFailure {
            mine();
            for (Lost each : lost) {
                LogEntry entry = each.entry();
                Client known = clients.computeIfAbsent(entry.client(), _ -> new Client(tenant, null, new TreeMap<>()));
                long no = entry.mutation().no();
                if (known.last() < no) {
                    Verdict verdict = tenant(tenant).relay(each);
                    known.decided().put(no, new Decided(entry.mutation().at(), verdict));
                }
            }
        }

        @Override
        public void close() {}

        private ModelTenant mine() throws CentreFailure {
            if (shutOut.contains(member)) {
                throw new CentreFailure(CentreFailure.Kind.SHUT_OUT, "You are not let in any more.", null);
            }
            return tenant(tenant);
        }

        private boolean isMine(Client client) {
            return client.tenant().equals(tenant)
                    && (client.member() == null || client.member().equals(member));
        }

        private static boolean has(ModelTenant mine, LogMark mark) {
            return mark.seq() == 0
                    || (mark.seq() <= mine.log().size()
                            && mine.log().get((int) mark.seq() - 1).mark().equals(mark));
        }

        private static void requireTables(List<Mutation> mutations) throws CentreFailure {
            Set<String> tables = ModelSchema.CURRENT.tables().keySet();
            boolean unknown = mutations.stream()
                    .flatMap(mutation -> mutation.rows().stream())
                    .anyMatch(change -> !tables.contains(change.table()));
            if (unknown) {
                throw new CentreFailure(
                        CentreFailure.Kind.OTHER_VERSION, "The centre does not have these tables yet.", null);
            }
        }
    }
}
