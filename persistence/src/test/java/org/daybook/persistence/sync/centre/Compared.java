package org.daybook.persistence.sync.centre;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Verdict;
import org.daybook.core.sync.Violation;
import org.daybook.core.sync.Violation.Oracle;

/**
 * Asks a model of a centre all that its centre was asked and answered, and demands the same answer. What stood in a
 * mutation's way need not be said in the same words.
 */
record Compared(Centre centre, Centre model) implements Centre {

    @FunctionalInterface
    private interface Call<T> {
        T at(Centre centre) throws CentreFailure;
    }

    /** @param matter what of an answer must be the same */
    private <T> T asked(Call<T> call, Function<T, Object> matter) throws CentreFailure {
        T answer;
        try {
            answer = call.at(centre);
        } catch (CentreFailure failure) {
            if (failure.kind() != CentreFailure.Kind.UNREACHABLE) {
                require(failure.kind(), failureOfModel(call));
            }
            throw failure;
        }
        try {
            require(matter.apply(answer), matter.apply(call.at(model)));
        } catch (CentreFailure failure) {
            throw new Violation(Oracle.MODEL, failure);
        }
        return answer;
    }

    private <T> Object failureOfModel(Call<T> call) {
        try {
            return String.valueOf(call.at(model));
        } catch (CentreFailure failure) {
            return failure.kind();
        }
    }

    private static void require(Object real, Object modelled) {
        if (!real.equals(modelled)) {
            throw new Violation(Oracle.MODEL, "%s, and the model says %s".formatted(real, modelled));
        }
    }

    @Override
    public Greeting hello(UUID client, LogMark pulled) throws CentreFailure {
        return asked(
                centre -> centre.hello(client, pulled),
                greeting -> List.of(greeting.head(), greeting.lastMutation(), greeting.sameLog()));
    }

    @Override
    public Answer push(UUID client, long after, List<Mutation> mutations) throws CentreFailure {
        try {
            return asked(centre -> centre.push(client, after, mutations), Compared::matter);
        } catch (Violation other) {
            throw new Violation(Oracle.MODEL, other.getMessage() + " of " + mutations);
        }
    }

    private static Object matter(Answer answer) {
        return switch (answer) {
            case Answer.Decided(List<Verdict> verdicts) ->
                verdicts.stream()
                        .map(verdict -> verdict.no() + " " + verdict.kind() + " " + verdict.seq())
                        .toList();
            case Answer.Cloned _, Answer.OutOfStep _ -> "not decided";
        };
    }

    @Override
    public Page pull(LogMark after, int rows) throws CentreFailure {
        return asked(centre -> centre.pull(after, rows), page -> page);
    }

    @Override
    public void relay(List<Lost> lost) throws CentreFailure {
        asked(
                centre -> {
                    centre.relay(lost);
                    return lost;
                },
                List::size);
    }

    @Override
    public void close() {
        centre.close();
    }
}
