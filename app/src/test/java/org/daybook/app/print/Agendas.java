package org.daybook.app.print;

import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentBuilder;
import org.daybook.core.people.PersonId;

/** Commitments to be printed: those of one's choice, and random ones of every kind there is. */
final class Agendas {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final List<String> NAMES = List.of(
            "Ana Duarte", "Ben Okafor", "Carla Ruiz", "Dmitri Volkov", "Elif Kaya", "Frank Meier", "Grace Lindqvist");
    private static final List<String> STATUSES =
            List.of("SCHEDULED", "TENTATIVE", "CONFIRMED", "IN_PROGRESS", "COMPLETED", "CANCELLED");
    private static final List<String> CATEGORIES = List.of("TICKET", "TASK", "VISIT", "CLASS", "APPOINTMENT", "OTHER");
    private static final List<String> WORK = List.of(
            "Boiler inspection Lindenstraße",
            "Replace pump",
            "Site visit Nordring with the owner and the architect",
            "Heating fault Kita Sonne",
            "Quarterly review",
            "Train",
            "Apprentices’ workshop on welding stainless steel pipes");

    private Agendas() {}

    static PersonId person(int index) {
        return new PersonId(new UUID(0, index + 1));
    }

    static Map<PersonId, String> names() {
        Map<PersonId, String> names = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            names.put(person(i), NAMES.get(i));
        }
        return names;
    }

    static PrintMatter matter(List<Commitment> commitments) {
        return new PrintMatter("Heizung & Sanitär Nord", BERLIN, commitments, Map.of(), names());
    }

    static PrintRequest request(Layout layout, String from, String to) {
        return new PrintRequest(
                layout, LocalDate.parse(from), LocalDate.parse(to), Set.of(), Paper.A4, layout.usualOrientation());
    }

    /** Each has a word in its title that no other has: {@code N}, its place in the list, {@code N}. */
    static List<Commitment> random(long seed, int count, LocalDate first, int days) {
        Random random = new Random(seed);
        List<Commitment> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one(random, i, first, days));
        }
        return all;
    }

    private static Commitment one(Random random, int number, LocalDate first, int days) {
        String title = WORK.get(random.nextInt(WORK.size())) + " N" + number + "N";
        LocalDateTime start = first.atStartOfDay()
                .plusDays(random.nextInt(days))
                .plusMinutes(5L * (random.nextInt(5) == 0 ? random.nextInt(288) : 96 + random.nextInt(110)));
        CommitmentBuilder builder = aCommitment().titled(title).from(start.toString(), BERLIN.getId());
        int kind = random.nextInt(20);
        if (kind == 0) {
            builder.allDay(start.toLocalDate().toString(), 1 + random.nextInt(40));
        } else if (kind == 1) {
            builder.lasting(Duration.ofMinutes(30L * random.nextInt(200)));
        } else {
            builder.lasting(Duration.ofMinutes(5L * random.nextInt(40)));
        }
        PersonId[] people = random.ints(random.nextInt(4), 0, NAMES.size())
                .distinct()
                .mapToObj(Agendas::person)
                .toArray(PersonId[]::new);
        return with(
                builder.of(people).build(),
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                STATUSES.get(random.nextInt(STATUSES.size())));
    }

    static Commitment with(Commitment plain, String category, String status) {
        return new Commitment(
                plain.ref(),
                plain.title(),
                plain.when(),
                plain.interval(),
                plain.firmness(),
                category,
                status,
                plain.people(),
                plain.confidential(),
                plain.author());
    }
}
