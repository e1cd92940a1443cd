package org.koppelkansen.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.koppelkansen.sources.geometry.GmlReading;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// A collection of features in GML, as a WFS answers. Documents may not bring a DTD, nor refer to other files.
final class GmlSource implements Source {
    private static final int HEAD = 1 << 12;
    private static final int DEEPEST = 60;
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern ROOT = Pattern.compile("<(?![?!])(?:([\\w.-]+):)?([\\w.-]+)");
    private static final Pattern EXCEPTION =
            Pattern.compile("<(?:\\w+:)?(?:ExceptionText|ServiceException)\\b[^>]*>([^<]*)<");

    private final Path file;
    private final String name;
    private final TextEncoding encoding;
    private final SourceHints hints;

    private GmlSource(Path file, String name, TextEncoding encoding, SourceHints hints) {
        this.file = file;
        this.name = name;
        this.encoding = encoding;
        this.hints = hints;
    }

    /// @throws UnreadableSource with the text of the exception, when a WFS answered with one
    static GmlSource of(Path file, String name, SourceHints hints) throws IOException {
        String head = head(file);
        TextEncoding encoding = TextEncoding.of(file, declared(head).or(hints::charset));
        Matcher root = ROOT.matcher(head);
        if (root.find() && root.group(2).endsWith("ExceptionReport")) {
            Matcher text = EXCEPTION.matcher(head);
            throw new UnreadableSource(
                    Refusals.exception(name, text.find() ? text.group(1).strip() : ""));
        }
        return new GmlSource(file, name, encoding, hints);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String format() {
        return "gml";
    }

    @Override
    public void read(RowSink sink) {
        encoding.tell(sink, name);
        Features features = new Features(sink);
        try (Reader reader = encoding.open(file, sink)) {
            features.all(factory().createXMLStreamReader(reader));
        } catch (XMLStreamException e) {
            brokenOff(e, features.count, sink);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableSource(Refusals.damaged(name), e);
        }
        if (features.count == 0 && !features.collection) {
            throw new UnreadableSource(
                    Refusals.notATable(name, "XML zonder kaartobjecten", "XML without map features"));
        }
    }

    private void brokenOff(XMLStreamException e, long rows, RowSink sink) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        if (isWhole()) {
            if (rows == 0) {
                throw new UnreadableSource(Refusals.notXml(name, line), e);
            }
            sink.finding(Finding.ofFile(FindingCode.FILE_BROKEN, name, line, rows));
        } else {
            sink.finding(Finding.ofFile(FindingCode.FILE_TRUNCATED, name, rows));
        }
    }

    /// Whether the file ends with the end of its root element.
    private boolean isWhole() {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher root = ROOT.matcher(head(file));
            in.skipNBytes(Math.max(0, Files.size(file) - 512));
            String tail = new String(in.readAllBytes(), encoding.charset()).strip();
            return root.find() && tail.matches("(?s).*</([\\w.-]+:)?" + Pattern.quote(root.group(2)) + "\\s*>");
        } catch (IOException e) {
            return false;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).replace("\0", "");
        }
    }

    private static Optional<Charset> declared(String head) {
        Matcher encoding = ENCODING.matcher(head.replace("\uFEFF", ""));
        try {
            return encoding.find() ? Optional.of(Charset.forName(encoding.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Walks through the members of a collection; every child of a member is a row,
    /// a collection inside a member is walked through in its turn.
    private final class Features {
        private final RowSink sink;
        private String srsName = hints.crs().map(Object::toString).orElse("");
        private boolean collection;
        private long count;

        Features(RowSink sink) {
            this.sink = sink;
        }

        void all(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "FeatureCollection" -> collection(xml);
                        case "featureMember", "featureMembers", "member", "members" -> members(xml);
                        case "Envelope" ->
                            srsName = Optional.ofNullable(xml.getAttributeValue(null, "srsName"))
                                    .orElse(srsName);
                        default -> {}
                    }
                }
            }
        }

        private void collection(XMLStreamReader xml) {
            collection = true;
            String matched = xml.getAttributeValue(null, "numberMatched");
            String returned = xml.getAttributeValue(null, "numberReturned");
            boolean known = matched != null && returned != null && (matched + returned).matches("\\d{1,17}");
            if (known && Long.parseLong(returned) < Long.parseLong(matched)) {
                sink.finding(Finding.ofFile(FindingCode.FEED_PARTIAL, name, returned, matched));
            }
        }

        private void members(XMLStreamReader xml) throws XMLStreamException {
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("FeatureCollection")) {
                    return;
                }
                feature(xml);
            }
        }

        private void feature(XMLStreamReader xml) throws XMLStreamException {
            Draft draft = new Draft(srsName);
            String id = xml.getAttributeValue("http://www.opengis.net/gml/3.2", "id");
            String older = xml.getAttributeValue("http://www.opengis.net/gml", "id");
            String oldest = xml.getAttributeValue(null, "fid");
            String any = id != null ? id : older != null ? older : oldest;
            if (any != null) {
                draft.put("gml_id", any);
            }
            draft.properties(xml, "", 0);
            count++;
            sink.row(new RawRow(count, draft.cells, draft.geometry));
        }
    }

    /// One feature while its properties come in.
    private static final class Draft {
        private final Map<String, Cell> cells = new LinkedHashMap<>();
        private final String srsName;
        private RawGeometry geometry = new RawGeometry.Absent();
        private boolean found;

        Draft(String srsName) {
            this.srsName = srsName;
        }

        /// Takes everything inside the element at whose start the stream stands; returns at its end.
        void properties(XMLStreamReader xml, String path, int depth) throws XMLStreamException {
            if (depth > DEEPEST) {
                throw new XMLStreamException("nested too deep", xml.getLocation());
            }
            String href = xml.getAttributeValue("http://www.w3.org/1999/xlink", "href");
            StringBuilder text = new StringBuilder();
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    child(xml, path, depth);
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(xml.getText());
                }
            }
            String value = text.toString().isBlank() && href != null ? href : text.toString();
            if (!path.isEmpty()) {
                put(path, value.strip());
            }
        }

        private void child(XMLStreamReader xml, String path, int depth) throws XMLStreamException {
            String local = xml.getLocalName();
            String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
            if (GmlReading.isGeometry(namespace, local)) {
                RawGeometry read = RawGeometry.of(GmlReading.read(xml, srsName));
                if (!found) {
                    geometry = read;
                    found = true;
                } else if (read instanceof RawGeometry.Read other) {
                    put(path, other.geometry().toText());
                }
            } else if (local.equals("boundedBy")) {
                new Draft("").properties(xml, "x", depth + 1);
            } else {
                properties(xml, path.isEmpty() ? local : path + "." + local, depth + 1);
            }
        }

        /// A property that is there more than once keeps all its values, with commas.
        void put(String path, String value) {
            if (!value.isBlank()) {
                cells.merge(path, new Cell.Text(value), (one, other) -> new Cell.Text(one.text() + "," + other.text()));
            }
        }
    }
}
