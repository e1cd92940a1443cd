package org.koppelkansen.api.access;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.answer.Contact;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.works.OwnerId;

/// The file in which who runs a server says whom it lets in how; `docs/access.md` describes it.
public final class AccessFile {
    private static final int LONGEST_IDLE_MINUTES = 12 * 60;

    private AccessFile() {}

    /// @param name of the file, for what is said of it
    /// @param environment gives the value of a variable, for secrets that stand in no file
    /// @throws org.koppelkansen.settings.WrongYaml where it cannot be understood
    public static AccessSettings read(String name, String text, Function<String, Optional<String>> environment) {
        YamlNode file =
                YamlNode.read(name, text).only("publicAddress", "proxies", "idleMinutes", "providers", "contact");
        return new AccessSettings(
                file.at("publicAddress").map(AccessFile::address),
                file.at("proxies").map(YamlNode::text),
                file.at("idleMinutes").map(AccessFile::idle).orElse(AccessSettings.PLAIN.idle()),
                file.at("providers").map(YamlNode::items).orElse(List.of()).stream()
                        .map(one -> provider(one, environment))
                        .toList(),
                file.at("contact").map(AccessFile::contact).orElse(Contact.NONE),
                false);
    }

    private static Contact contact(YamlNode node) {
        node.only("name", "email", "url");
        return new Contact(
                node.at("name").map(YamlNode::text),
                node.at("email")
                        .map(email -> email.parsed(
                                AccessFile::email, "een e-mailadres (naam@domein)", "an e-mail address (name@domain)")),
                node.at("url").map(AccessFile::address).map(URI::toString));
    }

    private static String email(String text) {
        if (!text.matches("[^@\\s]{1,100}@[^@\\s]{1,150}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Provider provider(YamlNode node, Function<String, Optional<String>> environment) {
        node.only("key", "name", "issuer", "client", "secretVariable", "claim", "roles");
        String key = node.need("key")
                .parsed(
                        AccessFile::key,
                        "een sleutel van kleine letters, cijfers en streepjes",
                        "a key of small letters, digits and hyphens");
        YamlNode variable = node.need("secretVariable");
        String secret = environment
                .apply(variable.text())
                .orElseThrow(() -> variable.wrong(
                        "de omgevingsvariabele " + variable.text() + " ontbreekt.",
                        "the environment variable " + variable.text() + " is missing."));
        return new Provider(
                key,
                node.need("name").text(),
                address(node.need("issuer")),
                new Provider.Client(node.need("client").text(), secret),
                new Provider.Mapping(
                        node.at("claim").map(YamlNode::text).orElse(Provider.Mapping.NONE.claim()),
                        node.at("roles").map(YamlNode::items).orElse(List.of()).stream()
                                .map(AccessFile::rule)
                                .toList()));
    }

    private static Provider.Rule rule(YamlNode node) {
        node.only("value", "role", "organisation", "area");
        return new Provider.Rule(
                node.need("value").text(),
                new Grant(
                        node.need("role").choice(Role.class, Role::key),
                        new OwnerId(node.need("organisation").text()),
                        node.at("area").map(YamlNode::text)));
    }

    private static URI address(YamlNode node) {
        return node.parsed(AccessFile::web, "een webadres (https://…)", "a web address (https://…)");
    }

    private static URI web(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static String key(String text) {
        if (!text.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Duration idle(YamlNode node) {
        int minutes = node.integer();
        if (minutes < 1 || minutes > LONGEST_IDLE_MINUTES) {
            throw node.wrong(
                    "neem 1 tot " + LONGEST_IDLE_MINUTES + " minuten.",
                    "take 1 to " + LONGEST_IDLE_MINUTES + " minutes.");
        }
        return Duration.ofMinutes(minutes);
    }
}
