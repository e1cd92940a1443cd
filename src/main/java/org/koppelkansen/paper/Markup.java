package org.koppelkansen.paper;

/// A piece of XHTML. Made only of pieces and of texts, which stay texts whatever stands in them.
public record Markup(String xhtml) {
    public static final Markup NOTHING = new Markup("");

    /// @param xhtml is written by us, never by a user
    public Markup {}

    public static Markup text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Markup::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> kept.append("&amp;");
                case '<' -> kept.append("&lt;");
                case '>' -> kept.append("&gt;");
                case '"' -> kept.append("&quot;");
                case '\'' -> kept.append("&#39;");
                default -> kept.appendCodePoint(c);
            }
        });
        return new Markup(kept.toString());
    }

    /// XML carries no control characters and no halves of characters; what no letter of ours can show is left out too.
    private static boolean isAllowed(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) && c != 0x7F;
    }

    public static Markup element(String name, Object... content) {
        return styled(name, "", content);
    }

    /// @param attributes as they stand in the tag, written by us
    public static Markup styled(String name, String attributes, Object... content) {
        StringBuilder made = new StringBuilder("<" + name + (attributes.isEmpty() ? "" : " " + attributes) + ">");
        for (Object piece : content) {
            made.append((piece instanceof Markup markup ? markup : text(String.valueOf(piece))).xhtml());
        }
        return new Markup(made.append("</" + name + ">").toString());
    }

    public Markup and(Markup other) {
        return new Markup(xhtml + other.xhtml());
    }

    public static Markup all(Iterable<Markup> pieces) {
        StringBuilder made = new StringBuilder();
        pieces.forEach(piece -> made.append(piece.xhtml()));
        return new Markup(made.toString());
    }
}
