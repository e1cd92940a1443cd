package org.koppelkansen.sources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koppelkansen.sources.web.Surroundings;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// An http(s) address: a file to be brought in, or a feed in pages. The next page is where the answer says (`Link`
/// header, `_links`, `links`); for a WFS it is asked for by `startIndex`, for an address with `page` and a page size
/// by number. Each page is a temporary file that is removed once it is read.
final class WebSource implements Source {
    private static final int WFS_PAGE = 1000;
    private static final int MOST_PAGES = 100_000;
    private static final Pattern PAGE = Pattern.compile("(?i)([?&]page=)(\\d{1,7})");
    private static final Pattern PAGE_SIZE = Pattern.compile("(?i)[?&](?:page_?size|limit)=(\\d{1,7})");
    private static final Pattern START = Pattern.compile("(?i)([?&]startIndex=)(\\d{1,9})");
    private static final Pattern COUNT = Pattern.compile("(?i)[?&](?:count|maxFeatures)=(\\d{1,9})");

    private final URI address;
    private final boolean isAskedInPages;
    private final String name;
    private final SourceHints hints;
    private final Surroundings around;
    private final String format;
    private final List<String> columns;
    private Optional<Fetch> first;

    private WebSource(URI address, boolean isAskedInPages, Fetch first, Source page, Reading reading) {
        this.address = address;
        this.isAskedInPages = isAskedInPages;
        this.name = Fetch.shown(address);
        this.hints = reading.hints();
        this.around = reading.around();
        this.format = page.format();
        this.columns = page.columns();
        this.first = Optional.of(first);
    }

    private record Reading(SourceHints hints, Surroundings around) {}

    static WebSource of(String location, SourceHints hints, Surroundings around) throws IOException {
        URI given;
        try {
            given = URI.create(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableSource(Refusals.notThere(location), e);
        }
        URI address = paged(given);
        Fetch first = Fetch.of(address, around);
        try {
            Source page = Sources.sniffed(first.body(), Fetch.shown(given), hints, around);
            return new WebSource(address, !address.equals(given), first, page, new Reading(hints, around));
        } catch (IOException | UnreadableSource e) {
            Files.deleteIfExists(first.body());
            throw e;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void read(RowSink sink) {
        Pages pages = new Pages(sink);
        Set<String> seen = new HashSet<>();
        Optional<URI> next = Optional.of(address);
        int page = 0;
        try {
            for (; next.isPresent() && page < MOST_PAGES; page++) {
                next = page(next.get(), pages, seen);
            }
        } catch (IOException | UnreadableSource e) {
            if (pages.before == 0 && pages.rows == 0) {
                throw e instanceof UnreadableSource refused
                        ? refused
                        : new UnreadableSource(Refusals.noAnswer(name, String.valueOf(e.getMessage())), e);
            }
            sink.finding(Finding.ofFile(FindingCode.FILE_TRUNCATED, name, pages.before + pages.rows));
        }
        if (page == 1) {
            pages.partial.ifPresent(sink::finding);
        }
    }

    /// Reads one page; gives the address of the next, none when this was the last or one that came before.
    private Optional<URI> page(URI place, Pages pages, Set<String> seen) throws IOException {
        Fetch fetch = first.isPresent() ? first.get() : Fetch.of(place, around);
        first = Optional.empty();
        try {
            Source source = Sources.sniffed(fetch.body(), name, hints, around);
            if (!seen.isEmpty() && seen.contains(print(source))) {
                pages.sink.finding(Finding.ofFile(FindingCode.FEED_REPEATS, name, Fetch.shown(place)));
                return Optional.empty();
            }
            pages.start();
            source.read(pages);
            seen.add(pages.print());
            boolean json = source.format().equals("geojson");
            Optional<String> linked = json ? linked(fetch.body()) : Optional.empty();
            Optional<URI> next = fetch.next()
                    .or(() -> linked.map(href -> Fetch.resolved(place, href)))
                    .or(() -> isAskedInPages ? counted(place, pages.rows) : numbered(place, pages.rows));
            return next.filter(address -> seen.add(address.toString()));
        } finally {
            Files.deleteIfExists(fetch.body());
        }
    }

    /// An address of a WFS asks for pages, unless it says itself how much it wants.
    private static URI paged(URI address) {
        String text = address.toString();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean wfs = lower.contains("service=wfs") && lower.contains("request=getfeature");
        if (!wfs || COUNT.matcher(text).find() || START.matcher(text).find()) {
            return address;
        }
        String count = lower.contains("version=1.") ? "maxFeatures" : "count";
        return URI.create(text + "&startIndex=0&" + count + "=" + WFS_PAGE);
    }

    /// The page after a full one of an answer that we ask for in pages ourselves.
    private static Optional<URI> counted(URI place, long rows) {
        Matcher start = START.matcher(place.toString());
        Matcher count = COUNT.matcher(place.toString());
        if (!start.find() || !count.find() || rows != Long.parseLong(count.group(1))) {
            return Optional.empty();
        }
        return Optional.of(URI.create(start.replaceFirst("$1" + (Long.parseLong(start.group(2)) + rows))));
    }

    /// The page after a full one, for addresses that number their pages.
    private static Optional<URI> numbered(URI place, long rows) {
        Matcher page = PAGE.matcher(place.toString());
        Matcher size = PAGE_SIZE.matcher(place.toString());
        if (!page.find() || !size.find() || rows == 0 || rows != Long.parseLong(size.group(1))) {
            return Optional.empty();
        }
        return Optional.of(URI.create(page.replaceFirst("$1" + (Long.parseLong(page.group(2)) + 1))));
    }

    /// The address that JSON calls its next page, in `_links` or `links`, as an object or as a list.
    private static Optional<String> linked(Path body) throws IOException {
        try (InputStream in = Files.newInputStream(body);
                JsonParser json = GeoJsonSource.JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals("_links") || member.equals("links")) {
                    Optional<String> next = next(json);
                    if (next.isPresent()) {
                        return next;
                    }
                } else if (member.equals("next") && json.currentToken() == JsonToken.VALUE_STRING) {
                    return Optional.of(json.getText());
                } else {
                    json.skipChildren();
                }
            }
            return Optional.empty();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /// Looks for `next: {href}` or `{rel: next, href}` in the value at whose start the parser stands.
    private static Optional<String> next(JsonParser json) throws IOException {
        int depth = 0;
        String rel = "";
        String href = "";
        Optional<String> found = Optional.empty();
        do {
            JsonToken token = json.currentToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
                String owner = json.getParsingContext().getParent().getCurrentName();
                rel = token == JsonToken.START_OBJECT && owner != null ? owner : "";
                href = "";
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
                found = rel.equals("next") && !href.isEmpty() ? Optional.of(href) : found;
                rel = "";
            } else if (token == JsonToken.VALUE_STRING) {
                rel = "rel".equals(json.currentName()) ? json.getText() : rel;
                href = "href".equals(json.currentName()) ? json.getText() : href;
            }
        } while (depth > 0 && json.nextToken() != null);
        return found;
    }

    /// What tells a page from others: the bytes do not, for they often hold the time of the answer.
    private static String print(Source source) {
        Pages alone = new Pages(new RowSink() {
            @Override
            public void row(RawRow row) {}

            @Override
            public void finding(Finding finding) {}
        });
        source.read(alone);
        return alone.print();
    }

    /// Numbers the rows of all pages on, as of one source.
    private static final class Pages implements RowSink {
        private final RowSink sink;
        private long before;
        private long rows;
        private long hash;
        private Optional<Finding> partial = Optional.empty();

        Pages(RowSink sink) {
            this.sink = sink;
        }

        void start() {
            before += rows;
            rows = 0;
            hash = 0;
        }

        String print() {
            return rows + " rows " + hash;
        }

        @Override
        public void row(RawRow row) {
            rows++;
            hash = 31 * hash + row.cells().hashCode() + 7L * row.geometry().hashCode();
            sink.row(new RawRow(before + row.number(), row.cells(), row.geometry()));
        }

        @Override
        public void finding(Finding finding) {
            boolean unreadable = finding.code() == FindingCode.ROW_UNREADABLE;
            rows += unreadable ? 1 : 0;
            if (finding.code() == FindingCode.FEED_PARTIAL) {
                partial = Optional.of(finding);
            } else {
                long row = finding.row() == 0 ? 0 : before + finding.row();
                sink.finding(new Finding(
                        finding.code(), finding.source(), row, finding.subject(), finding.place(), finding.sentence()));
            }
        }

        @Override
        public void progress(long done, long total) {
            sink.progress(before + rows, 0);
        }
    }
}
