package org.koppelkansen.sources.web;

import org.koppelkansen.measure.Text;

/// The sentences with which something is not fetched: what it is, and what to do.
final class WebSentences {
    private WebSentences() {}

    static Text scheme() {
        return new Text(
                "Alleen adressen met http:// of https:// worden opgehaald.",
                "Only addresses with http:// or https:// are fetched.");
    }

    static Text credentials() {
        return new Text(
                "In het adres staat een naam of wachtwoord; haal dat eruit, want anderen kunnen het adres lezen.",
                "The address holds a name or password; take it out, for others can read the address.");
    }

    static Text noHost() {
        return new Text(
                "In het adres ontbreekt een geldige naam van een server.",
                "The address has no valid name of a server.");
    }

    static Text port(int port) {
        return new Text(
                "Poort " + port + " is niet voor het web; een beheerder kan het adres toelaten.",
                "Port " + port + " is not for the web; an administrator can allow the address.");
    }

    /// The same for what is not there and for what is inside, so that nobody finds out what is inside.
    static Text outOfReach(String host) {
        return new Text(
                host
                        + " is niet te vinden, of ligt in een besloten netwerk. Controleer het adres; een beheerder kan een"
                        + " adres binnen het netwerk toelaten.",
                host + " cannot be found, or lies in a closed network. Check the address; an administrator can allow an"
                        + " address inside the network.");
    }

    static Text tooSlow(String host, long seconds) {
        return new Text(
                host + " was na " + seconds
                        + " seconden nog niet klaar met antwoorden. Haal het bestand zelf op en lever" + " het zo aan.",
                host + " was not done answering after " + seconds
                        + " seconds. Fetch the file yourself and deliver that.");
    }

    static Text tooMuch(String host, long megabytes) {
        return new Text(
                host + " geeft meer dan " + megabytes + " MB. Vraag de bron om een deel, of lever delen aan.",
                host + " gives more than " + megabytes + " MB. Ask the source for a part, or deliver parts.");
    }
}
