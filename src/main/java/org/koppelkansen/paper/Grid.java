package org.koppelkansen.paper;

import java.util.ArrayList;
import java.util.List;

/// A table on paper: its heading is repeated on every page.
public final class Grid {
    private final List<Markup> heads = new ArrayList<>();
    private final List<Boolean> figures = new ArrayList<>();
    private boolean hasHeadings;
    private final StringBuilder rows = new StringBuilder();

    /// A column of words.
    public Grid words(String heading) {
        return column(heading, false);
    }

    /// A column of figures, which stand below one another on the right.
    public Grid figures(String heading) {
        return column(heading, true);
    }

    private Grid column(String heading, boolean figure) {
        heads.add(Markup.styled("th", "scope=\"col\"" + (figure ? " class=\"figure\"" : ""), heading));
        figures.add(figure);
        hasHeadings |= !heading.isEmpty();
        return this;
    }

    /// @param cells texts or markup, as many as there are columns
    public Grid row(Object... cells) {
        rows.append("<tr>");
        for (int i = 0; i < cells.length; i++) {
            rows.append(Markup.styled("td", figures.get(i) ? "class=\"figure\"" : "", cells[i])
                    .xhtml());
        }
        rows.append("</tr>");
        return this;
    }

    public Markup markup() {
        Markup body = Markup.element("tbody", new Markup(rows.toString()));
        return hasHeadings
                ? Markup.element("table", Markup.element("thead", Markup.element("tr", Markup.all(heads))), body)
                : Markup.element("table", body);
    }
}
