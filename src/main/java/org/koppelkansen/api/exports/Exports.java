package org.koppelkansen.api.exports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.table.GeoPackage;
import org.koppelkansen.anchor.table.LongWorkbook;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.FewAtOnce;
import org.koppelkansen.api.answer.FileAnswer;
import org.koppelkansen.api.answer.Languages;
import org.koppelkansen.api.answer.Moment;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.measure.Language;
import org.koppelkansen.register.Works;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Answers with a list as a file. The file is whole before any of it is sent: what fails in between is told as a
/// problem, and not by a file that breaks off.
///
/// @param moment at which all rows of a file are read
/// @param mostRows of a sheet
record Exports(Works works, Moment moment, FewAtOnce few, Systems systems, Clock clock, int mostRows) {
    /// @param list what to write, asked for only where the asker has not got it already
    <T> ResponseEntity<Resource> answer(
            ExportAsked asked, Viewer viewer, HttpServletRequest request, Supplier<Exported<T>> list) {
        EntityTag tag = EntityTag.ofState(works.revision(), viewer, request, LocalDate.now(clock));
        return tag.isKnown(request)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .headers(tag.headers(request))
                        .build()
                : made(asked, viewer, request, tag.headers(request), list);
    }

    /// The same of what can change while the register stays as it is: made anew each time it is asked for.
    <T> ResponseEntity<Resource> fresh(
            ExportAsked asked, Viewer viewer, HttpServletRequest request, Supplier<Exported<T>> list) {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noStore());
        return made(asked, viewer, request, headers, list);
    }

    private <T> ResponseEntity<Resource> made(
            ExportAsked asked,
            Viewer viewer,
            HttpServletRequest request,
            HttpHeaders first,
            Supplier<Exported<T>> list) {
        ExportFormat format = asked.file();
        Language language = asked.language(Languages.of(request));
        LocalDate today = LocalDate.now(clock);
        Named file = few.make(viewer, request, () -> moment.read(() -> written(list.get(), format, language, today)));
        HttpHeaders headers = FileAnswer.headers(first, format.type(), file.name(), false);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        return sent(file.path(), headers);
    }

    /// A file that was made, with the name under which it is kept.
    private record Named(Path path, String name) {}

    /// Nobody finds the file any more once it is sent.
    private static ResponseEntity<Resource> sent(Path file, HttpHeaders headers) {
        try {
            headers.setContentLength(Files.size(file));
            return ResponseEntity.ok()
                    .headers(headers)
                    .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Named written(Exported<T> exported, ExportFormat format, Language language, LocalDate today) {
        String list = exported.table().sheet().in(language).toLowerCase(language.locale());
        try {
            return new Named(file(exported, format, language, today), list + "-" + today + "." + format.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Path file(Exported<T> exported, ExportFormat format, Language language, LocalDate today)
            throws IOException {
        Path file = Files.createTempFile("koppelkansen", "." + format.key());
        boolean whole = false;
        try (Stream<T> rows = exported.rows().get()) {
            whole = switch (format) {
                case XLSX -> workbook(exported.table(), rows.iterator(), language, file);
                case GPKG -> {
                    GeoPackage.write(exported.table(), rows.iterator(), systems.kept(), today, file);
                    yield true;
                }
            };
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        if (!whole) {
            throw new Problem(
                    ProblemCode.REFUSED,
                    "Een Excel-blad heeft niet meer dan " + mostRows + " rijen. Vraag een GeoPackage, of filter.",
                    "An Excel sheet has no more than " + mostRows + " rows. Ask for a GeoPackage, or filter.");
        }
        return file;
    }

    private <T> boolean workbook(Table<T> table, Iterator<T> rows, Language language, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return LongWorkbook.write(table, rows, mostRows, language, out);
        }
    }
}
