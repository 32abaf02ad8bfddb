package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.PeopleReading;
import org.daybook.core.exchange.PeopleReading.NotPeople;
import org.daybook.core.exchange.PeopleReading.PeopleFile;
import org.daybook.core.exchange.PersonRecord;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart;
import org.daybook.core.people.PersonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileReaderTest {

    private static final ImportLimits TIGHT = new ImportLimits(4_000, 5, 1_000, 1_000, 50, 4, 10, 10, 10, 3);

    @Test
    void columnsAreFoundByTheirEnglishHeadingsInAnyOrder() throws IOException {
        PersonRecord ana = only("""
            E-Mail,Kinds,Full Name,Hours,Time Zone,Skills,Aliases,Specialty
            ana@example.org,"coach, Teacher",Ana Ruiz,mon-fri 8-17,europe/berlin,"maths; physics",Anita,BOTH
            """);

        assertThat(ana.name()).isEqualTo("Ana Ruiz");
        assertThat(ana.email()).isEqualTo("ana@example.org");
        assertThat(ana.kinds()).containsExactly(PersonKind.COACH, PersonKind.TEACHER);
        assertThat(ana.skills()).containsExactly("maths", "physics");
        assertThat(ana.aliases()).containsExactly("Anita");
        assertThat(ana.specialty()).isEqualTo("BOTH");
        assertThat(ana.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(String.valueOf(ana.hours() == null ? "" : ana.hours().format()))
                .startsWith("MONDAY 08:00-17:00;TUESDAY");
    }

    @Test
    void aGermanFileOfASpreadsheetIsRead() throws IOException {
        byte[] latin1 =
                "sep=;\r\nName;Vorname;E-Mail-Adresse;Rolle;Fähigkeiten;Arbeitszeiten\r\nGröße;Jörg;joerg@example.org;Lehrkraft;Löten;Mo-Fr 8-12, 13-17\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1);

        PersonRecord joerg = file(read(latin1)).people().getFirst();

        assertThat(joerg.name()).isEqualTo("Jörg Größe");
        assertThat(joerg.kinds()).containsExactly(PersonKind.TEACHER);
        assertThat(joerg.skills()).containsExactly("Löten");
        assertThat(joerg.line()).isEqualTo(3);
        assertThat(joerg.hours()).isNotNull();
    }

    @Test
    void aSpanishFileWithTabsIsRead() throws IOException {
        PersonRecord jose =
                only("Nombre\tApellidos\tCorreo electrónico\tTipo\nJosé\tGarcía Núñez\tjose@example.org\tTécnico\n");

        assertThat(jose.name()).isEqualTo("José García Núñez");
        assertThat(jose.email()).isEqualTo("jose@example.org");
        assertThat(jose.kinds()).containsExactly(PersonKind.TECHNICIAN);
    }

    @Test
    void byteOrderMarksAndUtf16AreUnderstood() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            String mark = charset.equals(StandardCharsets.UTF_8) ? "\uFEFF" : "";
            byte[] octets = (mark + "name;email\nZoë;zoe@example.org\n").getBytes(charset);
            assertThat(file(read(octets)).people())
                    .extracting(PersonRecord::name)
                    .containsExactly("Zoë");
        }
    }

    @Test
    void quotationMarksHoldSeparatorsLinesAndThemselves() throws IOException {
        PeopleFile file = file("name,skills\n\"Ruiz, Ana \"\"Anita\"\"\",\"maths\nphysics\"\nBen,\n\nCleo\n");

        assertThat(file.people()).extracting(PersonRecord::name).containsExactly("Ruiz, Ana \"Anita\"", "Ben", "Cleo");
        assertThat(file.people().getFirst().skills()).containsExactly("maths", "physics");
        assertThat(file.people()).extracting(PersonRecord::line).containsExactly(2, 4, 6);
    }

    @Test
    void whatCannotBeReadIsSaidWithItsLineAndTheRestOfThePersonKept() throws IOException {
        PeopleFile file = file("name,kind,zone,hours,Phone\nAna,wizard,Middle-earth,sometimes,123\n");

        assertThat(file.people()).extracting(PersonRecord::name).containsExactly("Ana");
        assertThat(file.skipped())
                .extracting(part -> part.line() + " " + part.reason())
                .satisfiesExactly(
                        column -> assertThat(column).isEqualTo("1 The column “Phone” was left out."),
                        kind -> assertThat(kind).startsWith("2 “wizard” is no kind of person"),
                        hours -> assertThat(hours).startsWith("2 The working hours “sometimes”"),
                        zone -> assertThat(zone).startsWith("2 “Middle-earth” is no time zone"));
    }

    @Test
    void cardsOfAllVersionsAreRead() throws IOException {
        PeopleFile file = file("""
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=C3=9Fe;J=C3=B6rg
            EMAIL;INTERNET:private@example.org
            EMAIL;PREF;INTERNET:joerg@example.org
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Ana Ruiz\\, M.A.
            N:Ruiz;Ana;;;
            NICKNAME:Anita,La Jefa
            EMAIL;TYPE=INTERNET:ana@exam
             ple.org
            CATEGORIES:Friends,Teacher
            TZ:Europe/Madrid
            PHOTO;ENCODING=b;TYPE=JPEG:AAAA
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Zoë Ng
            EMAIL;PREF=2:old@example.org
            EMAIL;PREF=1:mailto:zoe@example.org
            TZ:-0500
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            KIND:org
            FN:Linden Ltd
            END:VCARD
            """.replace("\n", "\r\n"));

        assertThat(file.people())
                .extracting(person -> person.name() + " " + person.email())
                .containsExactly(
                        "Jörg Größe joerg@example.org", "Ana Ruiz, M.A. ana@example.org", "Zoë Ng zoe@example.org");
        PersonRecord ana = file.people().get(1);
        assertThat(ana.aliases()).containsExactly("Anita", "La Jefa");
        assertThat(ana.kinds()).containsExactly(PersonKind.TEACHER);
        assertThat(ana.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
        assertThat(file.people().get(2).zone()).isNull();
        assertThat(file.skipped())
                .extracting(SkippedPart::line, SkippedPart::reason)
                .containsExactly(tuple(25, "“Linden Ltd” is no person and was left out."));
    }

    @Test
    void somebodysAssistantIsNotThem() throws IOException {
        assertThat(only("BEGIN:VCARD\n"
                        + "VERSION:2.1\n"
                        + "FN:Ana\n"
                        + "AGENT:\n"
                        + "BEGIN:VCARD\n"
                        + "FN:Ben\n"
                        + "END:VCARD\n"
                        + "EMAIL:ana@example.org\n"
                        + "END:VCARD\n"))
                .extracting(PersonRecord::name, PersonRecord::email)
                .containsExactly("Ana", "ana@example.org");
    }

    @Test
    void aCardThatIsCutOffIsSaid() throws IOException {
        PeopleFile file = file("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nFN:Be");

        assertThat(file.people()).extracting(PersonRecord::name).containsExactly("Ana");
        assertThat(file.skipped()).extracting(SkippedPart::line).containsExactly(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "PK\u0003\u0004",
                "<html>",
                "BEGIN:VCALENDAR\nEND:VCALENDAR",
                "Dear diary,\ntoday",
                "colour;size\nred;4",
                "{\"name\":1}"
            })
    void whatTellsOfNobodySaysWhatToDo(String text) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        NotPeople.class, not -> assertThat(not.reason()).endsWith("."));
    }

    @Test
    void moreThanTheLimitIsLeftOutWithASentence() throws IOException {
        String many = "name\n" + "Ana\n".repeat(50);
        PeopleFile people = (PeopleFile) new PeopleFileReader(TIGHT).read(stream(many), Progress.unwatched());
        assertThat(people.people()).hasSize(5);
        assertThat(people.skipped()).last().extracting(SkippedPart::line).isEqualTo(7);

        String cards = "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n".repeat(10);
        assertThat(((PeopleFile) new PeopleFileReader(TIGHT).read(stream(cards), Progress.unwatched())).people())
                .hasSize(5);

        String large = "name\n" + "A".repeat(300) + "\n" + "BCD\n".repeat(2_000);
        assertThat(((PeopleFile) new PeopleFileReader(TIGHT).read(stream(large), Progress.unwatched())).skipped())
                .extracting(SkippedPart::extent)
                .contains(SkippedPart.Extent.REST);
    }

    @Test
    void anOpenQuotationMarkLosesOnlyWhatFollows() throws IOException {
        PeopleFile file = file("name,email\nAna,\nBen,\"ben\n" + "x,y\n".repeat(10));

        assertThat(file.people()).extracting(PersonRecord::name).containsExactly("Ana");
        assertThat(file.skipped()).extracting(SkippedPart::extent).containsExactly(SkippedPart.Extent.REST);
    }

    @Test
    void damageAnywhereNeverBreaksTheReading() {
        String good = "BEGIN:VCARD\nVERSION:3.0\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=x:=4\nN:a;b;;\nEND:VCARD\n";
        for (String seed : List.of(good, "name;email;hours\n\"A\";b;mo 8-9\n")) {
            for (long run = 0; run < 400; run++) {
                Random random = new Random(run);
                byte[] octets = seed.repeat(3).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 8; i++) {
                    octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
                }
                assertThatCode(() -> read(octets)).as("seed %d", run).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void readingCanBeCalledOff() throws IOException {
        Progress never = new Progress() {
            @Override
            public void advanced(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        for (String text : List.of("name\nAna\n", "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n")) {
            assertThat(new PeopleFileReader(ImportLimits.generous()).read(stream(text), never))
                    .isInstanceOf(PeopleReading.Cancelled.class);
        }
    }

    private static PersonRecord only(String text) throws IOException {
        PeopleFile file = file(text);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.people()).hasSize(1);
        return file.people().getFirst();
    }

    private static PeopleFile file(String text) throws IOException {
        return file(read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PeopleFile file(PeopleReading reading) {
        assertThat(reading).isInstanceOf(PeopleFile.class);
        return (PeopleFile) reading;
    }

    private static PeopleReading read(byte[] octets) throws IOException {
        return new PeopleFileReader(ImportLimits.generous())
                .read(new ByteArrayInputStream(octets), Progress.unwatched());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
