package org.daybook.app.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.exchange.Progress;

/** Makes a document of what is to be printed. */
public final class PrintPress {

    private static final int MOST_NAMES = 8;

    private final Messages text = Messages.of(PrintPress.class);
    private final Clock clock;
    private final Map<String, String> environment;

    /**
     * @param clock what time it is printed at; each document gives it in the zone of its workspace
     * @param environment where fonts are looked for that have rare letters
     */
    public PrintPress(Clock clock, Map<String, String> environment) {
        this.clock = clock;
        this.environment = Map.copyOf(environment);
    }

    /** Lays out what is asked for; nothing if it was called off. Slow: not for the FX thread. */
    public Optional<Printout> print(PrintMatter matter, PrintRequest request, Progress progress) {
        try (PDDocument document = new PDDocument()) {
            Book book = new Book(document, typeface(document), leaf(request), cover(matter, request));
            List<Runnable> steps = layout(matter, request, book).steps();
            for (int i = 0; i < steps.size(); i++) {
                if (progress.cancelled()) {
                    return Optional.empty();
                }
                steps.get(i).run();
                progress.advanced(i + 1, steps.size());
            }
            document.getDocumentInformation().setTitle(matter.workspace());
            return Optional.of(finished(
                    document,
                    book,
                    matter.zone(),
                    text.get(
                            "file-name",
                            LocalDate.now(clock.withZone(matter.zone())).toString())));
        } catch (IOException bug) {
            throw unmade(bug);
        }
    }

    /**
     * Sets running text that another writes. Slow: not for the FX thread.
     *
     * @param fileName what a file of it is called unless somebody says otherwise
     * @param zone in which it is said when it was printed
     */
    public Printout set(Flow.Title title, String fileName, Paper paper, ZoneId zone, Consumer<Flow> writer) {
        try (PDDocument document = new PDDocument()) {
            String running = text.get("about", title.kind(), title.title());
            Book.Leaf leaf = Book.Leaf.of(paper, Orientation.PORTRAIT, Flow.MARGIN);
            Book book = new Book(document, typeface(document), leaf, new FlowHead(title));
            writer.accept(new Flow(text, book, running));
            document.getDocumentInformation().setTitle(running);
            return finished(document, book, zone, fileName);
        } catch (IOException bug) {
            throw unmade(bug);
        }
    }

    private Typeface typeface(PDDocument document) {
        return new Typeface(document, InstalledFonts.places(environment));
    }

    private Printout finished(PDDocument document, Book book, ZoneId zone, String fileName) throws IOException {
        book.finish(printed(zone), (page, count) -> text.get("page", page, count));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return new Printout(pdf.toByteArray(), document.getNumberOfPages(), book.size(), fileName);
    }

    private static UncheckedIOException unmade(IOException bug) {
        return new UncheckedIOException("A document could not be made in memory.", bug);
    }

    private PageLayout layout(PrintMatter matter, PrintRequest request, Book book) {
        Itinerary itinerary = new Itinerary(matter, request);
        ItemWords words = new ItemWords(text, matter);
        return switch (request.layout()) {
            case DAY, WEEK -> new TimeGrid(text, words, itinerary, request, book);
            case MONTH -> new MonthPages(text, words, itinerary, request, book);
            case YEAR -> new YearPages(text, itinerary, request, book);
            case AGENDA -> new AgendaPages(text, words, itinerary, request, book);
            case PEOPLE -> new PeoplePages(text, words, new PeoplePages.Content(matter, itinerary, request), book);
        };
    }

    private static Book.Leaf leaf(PrintRequest request) {
        return Book.Leaf.of(request.paper(), request.orientation(), Book.MARGIN);
    }

    private CoverHead cover(PrintMatter matter, PrintRequest request) {
        String about = text.get("about", text.named(request.layout()), range(request.from(), request.to()));
        return new CoverHead(matter.workspace(), about, who(matter, request));
    }

    static String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? Times.dayAndYear(from) : Times.dayAndYear(from) + " – " + Times.dayAndYear(to);
    }

    private String who(PrintMatter matter, PrintRequest request) {
        if (request.only().isEmpty()) {
            return text.get("everyone");
        }
        List<String> names = matter.names().entrySet().stream()
                .filter(person -> request.only().contains(person.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return names.size() > MOST_NAMES
                ? text.get("several-people", names.size())
                : names.stream().collect(Collectors.joining(", "));
    }

    private String printed(ZoneId zone) {
        Clock there = clock.withZone(zone);
        return text.get(
                "printed", Times.dayAndYear(LocalDate.now(there)), Times.clock(LocalTime.now(there)), zone.getId());
    }
}
