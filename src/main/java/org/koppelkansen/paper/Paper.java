package org.koppelkansen.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;

/// A document to print, written from top to bottom.
public final class Paper {
    private static final Text PAGE = new Text("Pagina", "Page");
    private static final Text OF = new Text("van", "of");
    private static final String LETTERS = "/liberation/LiberationSans-";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Language language;
    private final String title;
    private final String footer;
    private final List<DrawnMap> maps = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();

    static {
        XRLog.setLoggingEnabled(false);
    }

    /// @param footer at the foot of each page, beside its number
    public Paper(Language language, String title, String footer) {
        this.language = language;
        this.title = title;
        this.footer = footer;
    }

    public Language language() {
        return language;
    }

    public String say(String nl, String en) {
        return new Text(nl, en).in(language);
    }

    public Paper with(Markup markup) {
        body.append(markup.xhtml());
        return this;
    }

    /// A chapter; its first lines stay with its heading.
    public Paper heading(String text) {
        return with(Markup.element("h2", text));
    }

    public Paper paragraph(String text) {
        return with(Markup.element("p", text));
    }

    public Paper note(String text) {
        return with(Markup.styled("p", "class=\"note\"", text));
    }

    /// @param said of the map to who cannot see it
    public Paper map(DrawnMap map, String said) {
        maps.add(map);
        return with(map.markup(maps.size() - 1, said, map.scaleMetres() + " m"));
    }

    /// The document as PDF/UA-1, for who has it read aloud, and PDF/A-2, for who keeps it.
    public byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withProducer("Koppelkansen")
                    .useObjectDrawerFactory(new MapDrawer(maps))
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(document(), null)
                    .toStream(out);
            letters(builder, "Regular", NORMAL);
            letters(builder, "Bold", BOLD);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void letters(PdfRendererBuilder builder, String kind, int weight) {
        builder.useFont(() -> resource(LETTERS + kind + ".ttf"), "Liberation Sans", weight, FontStyle.NORMAL, true);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(name), name);
    }

    private String document() throws IOException {
        String head = Markup.element("title", title).xhtml()
                + "<meta name=\"description\" content=\"" + Markup.text(title).xhtml() + "\"/>"
                + "<meta name=\"subject\" content=\"" + Markup.text(title).xhtml() + "\"/>"
                + "<meta name=\"author\" content=\"Koppelkansen\"/><style>" + style() + "</style>";
        return "<!DOCTYPE html><html lang=\"" + language.tag() + "\"><head>" + head + "</head><body>"
                + Markup.styled("div", "id=\"foot\"", footer).xhtml() + body + "</body></html>";
    }

    private String style() throws IOException {
        try (InputStream in = resource("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{page}", PAGE.in(language))
                    .replace("{of}", OF.in(language));
        }
    }
}
