package org.daybook.app.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;

/**
 * The printers the system tells Java of. They are chosen on our own sheet, because Java's dialog for that belongs to AWT
 * and needs a display of its own.
 */
final class InstalledPrinters implements Printers {

    private final Messages text = Messages.of(InstalledPrinters.class);

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .ifPresent(usual -> names.add(usual.getName()));
        services().stream()
                .map(PrintService::getName)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    @Override
    public Outcome<?> print(Printout pages, String printer) {
        Optional<PrintService> service = services().stream()
                .filter(each -> each.getName().equals(printer))
                .findFirst();
        if (service.isEmpty()) {
            return Outcome.refused(text.get("printer-gone", printer));
        }
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service.get());
            job.setJobName(text.get("job-name"));
            pages.print(job);
            return Outcome.done(printer, text.get("sent", pages.pages(), printer));
        } catch (PrinterException refused) {
            return Outcome.refused(text.get("printer-refused", printer, String.valueOf(refused.getMessage())));
        }
    }

    private static List<PrintService> services() {
        return Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
    }
}
