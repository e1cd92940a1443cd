package org.koppelkansen.cli.serve;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.access.AccessSettings;
import org.koppelkansen.api.access.Provider;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.sources.web.FeedPolicy;
import org.koppelkansen.works.OwnerId;

/// The settings of a server in a file (`docs/server.md`): how people reach it, where they log in, what it takes in.
///
/// @param access whom it lets in how, without a demonstration
record ServerFile(AccessSettings access, Function<Receiving, Receiving> receiving) {
    /// Of a server that has none.
    static final ServerFile NONE = new ServerFile(AccessSettings.PLAIN, receiving -> receiving);

    /// @param secrets value of a variable of the environment, by its name: a secret does not belong in a file that is
    ///     copied and kept
    /// @throws org.koppelkansen.settings.WrongYaml when it cannot be read or used
    static ServerFile at(Path file, Function<String, Optional<String>> secrets) {
        YamlNode yaml = Profiles.yaml(file)
                .only("publicAddress", "proxies", "idleMinutes", "providers", "feedsInside", "mostMegabytes", "mostRows");
        AccessSettings access = new AccessSettings(
                yaml.at("publicAddress").map(ServerFile::address),
                yaml.at("proxies").map(YamlNode::text),
                yaml.at("idleMinutes").map(minutes -> minutes(minutes)).orElse(AccessSettings.PLAIN.idle()),
                yaml.at("providers").map(YamlNode::items).orElse(List.of()).stream()
                        .map(provider -> provider(provider, secrets))
                        .toList(),
                false);
        Set<String> inside = new TreeSet<>(yaml.at("feedsInside").map(YamlNode::texts).orElse(List.of()));
        Optional<Integer> megabytes = yaml.at("mostMegabytes").map(ServerFile::atLeastOne);
        Optional<Integer> rows = yaml.at("mostRows").map(ServerFile::atLeastOne);
        return new ServerFile(access, receiving -> receiving(receiving, inside, megabytes, rows));
    }

    private static Receiving receiving(
            Receiving usual, Set<String> inside, Optional<Integer> megabytes, Optional<Integer> rows) {
        FeedPolicy feeds = usual.feeds();
        long most = megabytes.map(size -> (long) size << 20).orElse(usual.mostBytes());
        return new Receiving(
                usual.uploads(),
                most,
                rows.map(Integer::longValue).orElse(usual.mostRows()),
                new FeedPolicy(inside, feeds.names(), feeds.longest(), most));
    }

    private static Provider provider(YamlNode yaml, Function<String, Optional<String>> secrets) {
        yaml.only("key", "name", "issuer", "client", "secretVariable", "claim", "roles");
        YamlNode variable = yaml.need("secretVariable");
        String secret = secrets.apply(variable.text())
                .orElseThrow(() -> variable.wrong(
                        "zet het geheim van de aanbieder in deze omgevingsvariabele.",
                        "put the provider's secret in this variable of the environment."));
        return new Provider(
                yaml.need("key").parsed(ServerFile::key, "kleine letters en cijfers", "small letters and digits"),
                yaml.need("name").text(),
                address(yaml.need("issuer")),
                new Provider.Client(yaml.need("client").text(), secret),
                new Provider.Mapping(
                        yaml.at("claim").map(YamlNode::text).orElse(Provider.Mapping.NONE.claim()),
                        yaml.at("roles").map(YamlNode::items).orElse(List.of()).stream()
                                .map(ServerFile::rule)
                                .toList()));
    }

    private static String key(String text) {
        if (!text.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Provider.Rule rule(YamlNode yaml) {
        yaml.only("value", "role", "organisation", "area");
        return new Provider.Rule(
                yaml.need("value").text(),
                new Grant(
                        yaml.need("role").choice(Role.class, Role::key),
                        new OwnerId(yaml.need("organisation").text()),
                        yaml.at("area").map(YamlNode::text)));
    }

    private static URI address(YamlNode yaml) {
        return yaml.parsed(ServerFile::web, "een adres als https://koppelkansen.example", "an address such as https://koppelkansen.example");
    }

    private static URI web(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static Duration minutes(YamlNode yaml) {
        return Duration.ofMinutes(atLeastOne(yaml));
    }

    private static int atLeastOne(YamlNode yaml) {
        int number = yaml.integer();
        if (number < 1) {
            throw yaml.wrong("hier hoort een getal van 1 of meer.", "this is to be a number of 1 or more.");
        }
        return number;
    }
}
