package org.koppelkansen.api.ogc;

import java.util.Map;
import java.util.stream.Collectors;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Language;
import org.springframework.web.util.HtmlUtils;

/// A document as a plain page: all that the JSON says, as nested lists, with links that can be followed.
record WebPage(String title, Tree content, Language language) {
    String html() {
        return "<!DOCTYPE html><html lang=\"" + language.locale().getLanguage()
                + "\"><head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title></head><body><h1>"
                + escaped(title) + "</h1>" + shown(content) + "</body></html>";
    }

    private static String shown(Tree tree) {
        return switch (tree) {
            case Tree.Members object when isLink(object) -> link(object);
            case Tree.Members object ->
                object.members().entrySet().stream()
                        .map(member ->
                                "<dt>" + escaped(member.getKey()) + "</dt><dd>" + shown(member.getValue()) + "</dd>")
                        .collect(Collectors.joining("", "<dl>", "</dl>"));
            case Tree.Items list ->
                list.items().stream()
                        .map(item -> "<li>" + shown(item) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
            case Tree.Leaf leaf -> escaped(text(leaf.value()));
            case Tree.Flag flag -> String.valueOf(flag.yes());
            case Tree.Place place -> "<code>" + escaped(place.shape().toJts().toText()) + "</code>";
        };
    }

    private static boolean isLink(Tree.Members object) {
        return object.members().get("href") instanceof Tree.Leaf;
    }

    private static String link(Tree.Members object) {
        Map<String, Tree> members = object.members();
        String address = word(members, "href");
        String title = word(members, "title");
        return "<a href=\"" + escaped(address) + "\" rel=\"" + escaped(word(members, "rel")) + "\">"
                + escaped(title.isEmpty() ? address : title) + "</a> (" + escaped(word(members, "rel")) + ", "
                + escaped(word(members, "type")) + ")";
    }

    private static String word(Map<String, Tree> members, String name) {
        return members.get(name) instanceof Tree.Leaf leaf ? text(leaf.value()) : "";
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Nothing() -> "";
            case Value.Words(String words) -> words;
            case Value.Term term -> term.key();
            case Value.Figure figure -> figure.number().toPlainString();
            case Value.Day day -> day.date().toString();
            case Value.Time time -> time.at().toString();
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
