package org.koppelkansen.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.works.Discipline;

/// What each option wants to hear, as the end of a sentence.
final class Expected {
    private Expected() {}

    static Text by(String option) {
        return switch (option) {
            case "--as-of" -> new Text("een dag zoals 2027-03-01", "a day such as 2027-03-01");
            case "--reach" -> new Text("meters van 0 tot 1.000, zoals 15", "metres from 0 to 1,000, such as 15");
            case "--gap" -> new Text("hele dagen, zoals 365", "whole days, such as 365");
            case "--crs" -> new Text("een EPSG-code zoals 28992", "an EPSG code such as 28992");
            case "--lang" -> new Text("nl of en", "nl or en");
            case "--without" -> new Text("een van " + disciplines(), "one of " + disciplines());
            case "--rule" -> new Text("een van " + rules(), "one of " + rules());
            case "--quantity" ->
                new Text("namen met een getal, zoals A=12,B=7", "names with a number, such as A=12,B=7");
            case "--move" ->
                new Text(
                        "een voornemen met een dag, zoals RIO-101=2027-03-01",
                        "a work with a day, such as RIO-101=2027-03-01");
            case "--depth" ->
                new Text("een voornemen met meters, zoals RIO-101=2.5", "a work with metres, such as RIO-101=2.5");
            case "--spent", "--compensation" -> new Text("een bedrag zoals 1250.50", "an amount such as 1250.50");
            default -> new Text("iets anders", "something else");
        };
    }

    private static String rules() {
        return Arrays.stream(SharingRule.values()).map(SharingRule::key).collect(Collectors.joining(", "));
    }

    private static String disciplines() {
        return Arrays.stream(Discipline.values()).map(Discipline::key).collect(Collectors.joining(", "));
    }
}
