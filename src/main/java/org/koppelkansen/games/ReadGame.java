package org.koppelkansen.games;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.TableGame;

/// Reads a game from JSON: `{"players": ["A", "B"], "cost": {"A": 8, "B": 11, "A,B": 11}}`, with `quantity`, `title`,
/// `unit` and `source` if you like. Refuses with a [WrongGame] whatever is not whole, with its place and the remedy.
public final class ReadGame {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private static final Set<String> WORDS = Set.of("title", "unit", "source");

    private static final Set<String> GAME = Set.of("players", "cost");

    private final String file;
    private final JsonParser json;
    private final List<String> players = new ArrayList<>();
    private final List<Costs.Entry> costs = new ArrayList<>();
    private final Map<String, BigDecimal> quantities = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private ReadGame(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    public static GameFile at(Path path) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return from(String.valueOf(path.getFileName()), in);
        } catch (IOException e) {
            throw new WrongGame(new Text(
                    "Kan " + path + " niet lezen: noem een bestand dat er is en dat u mag lezen.",
                    "Cannot read " + path + ": name a file that is there and that you may read."));
        }
    }

    /// Whether a file holds a game, well made or not: JSON with `players` and `cost`. Never refuses.
    public static boolean isGame(Path path) {
        Set<String> names = new HashSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
                JsonParser json = JSON.createParser(in)) {
            boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
            while (isObject && json.nextToken() == JsonToken.FIELD_NAME) {
                names.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        } catch (IOException e) {
            // What cannot be read on is judged by what was read.
            return names.containsAll(GAME);
        }
        return names.containsAll(GAME);
    }

    /// Reads a game from bytes, and leaves them open.
    ///
    /// @param file its name, for refusals
    public static GameFile from(String file, InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            return new ReadGame(file, json).read();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Place(file, line).refuse("dit is geen geldige JSON.", "this is not valid JSON.");
        }
    }

    private GameFile read() throws IOException {
        require(
                json.nextToken() != null,
                "het bestand is leeg: zie docs/rules/sharing.md.",
                "the file is empty: see docs/rules/sharing.md.");
        require(json.currentToken() == JsonToken.START_OBJECT, "begin met {.", "begin with {.");
        Set<String> seen = new HashSet<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            require(
                    seen.add(name),
                    "\"" + name + "\" staat er twee keer: laat er een staan.",
                    "\"" + name + "\" is there twice: keep one of them.");
            json.nextToken();
            member(name);
        }
        require(json.nextToken() == null, "na de laatste } hoort niets meer.", "nothing may follow the last }.");
        checkPlayers(seen);
        TableGame game = Costs.table(file, players, costs);
        return new GameFile(game, quantities, word("title"), word("unit"), word("source"));
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "players" -> readPlayers();
            case "cost" -> readCosts();
            case "quantity" -> readQuantities();
            default -> {
                require(
                        WORDS.contains(name),
                        "\"" + name + "\" is onbekend: gebruik players, cost, quantity, title, unit en source.",
                        "\"" + name + "\" is unknown: use players, cost, quantity, title, unit and source.");
                require(
                        json.currentToken() == JsonToken.VALUE_STRING,
                        "\"" + name + "\" is een tekst tussen aanhalingstekens.",
                        "\"" + name + "\" is a text in quotes.");
                words.put(name, json.getText());
            }
        }
    }

    private void readPlayers() throws IOException {
        require(
                json.currentToken() == JsonToken.START_ARRAY,
                "\"players\" is een lijst van namen: [\"A\", \"B\"].",
                "\"players\" is a list of names: [\"A\", \"B\"].");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(
                    json.currentToken() == JsonToken.VALUE_STRING
                            && !json.getText().isBlank()
                            && !json.getText().contains(","),
                    "een deelnemer is een naam zonder komma.",
                    "a player is a name without a comma.");
            String player = json.getText().strip();
            require(
                    !players.contains(player),
                    "\"" + player + "\" staat er twee keer: geef elke deelnemer een eigen naam.",
                    "\"" + player + "\" is there twice: give each player a name of its own.");
            players.add(player);
            require(
                    players.size() <= TableGame.MOST_PLAYERS,
                    "er zijn meer dan " + TableGame.MOST_PLAYERS + " deelnemers: voeg er samen.",
                    "there are more than " + TableGame.MOST_PLAYERS + " players: join some of them.");
        }
    }

    private void readCosts() throws IOException {
        require(
                json.currentToken() == JsonToken.START_OBJECT,
                "\"cost\" noemt per groep de kosten: {\"A\": 8, \"A,B\": 11}.",
                "\"cost\" names the cost of each group: {\"A\": 8, \"A,B\": 11}.");
        for (String names = json.nextFieldName(); names != null; names = json.nextFieldName()) {
            json.nextToken();
            BigDecimal number = number(names);
            costs.add(new Costs.Entry(names, number, Place.of(file, json.currentTokenLocation())));
            require(
                    costs.size() <= 1 << TableGame.MOST_PLAYERS,
                    "er zijn te veel groepen: hoogstens 20 deelnemers kan.",
                    "there are too many groups: at most 20 players can be.");
        }
    }

    private void readQuantities() throws IOException {
        require(
                json.currentToken() == JsonToken.START_OBJECT,
                "\"quantity\" noemt per deelnemer een hoeveelheid: {\"A\": 12}.",
                "\"quantity\" names a quantity for each player: {\"A\": 12}.");
        for (String player = json.nextFieldName(); player != null; player = json.nextFieldName()) {
            json.nextToken();
            BigDecimal number = number(player);
            require(
                    ShareCosts.Terms.isQuantity(number),
                    "de hoeveelheid van \"" + player + "\" is niet te gebruiken: geef een gewoon getal van 0 of meer.",
                    "the quantity of \"" + player + "\" cannot be used: give a plain number of 0 or more.");
            require(
                    quantities.put(player.strip(), number) == null,
                    "\"" + player + "\" staat er twee keer: laat er een staan.",
                    "\"" + player + "\" is there twice: keep one of them.");
        }
    }

    private BigDecimal number(String name) throws IOException {
        boolean isNumber = json.currentToken().isNumeric() && !json.isNaN();
        require(
                isNumber,
                "\"" + name + "\" is geen getal: geef een gewoon getal zoals 11 of 8.50.",
                "\"" + name + "\" is no number: give a plain number such as 11 or 8.50.");
        return json.getDecimalValue();
    }

    private void checkPlayers(Set<String> seen) {
        for (String name : List.of("players", "cost")) {
            require(
                    seen.contains(name),
                    "\"" + name + "\" ontbreekt: zie docs/rules/sharing.md.",
                    "\"" + name + "\" is missing: see docs/rules/sharing.md.");
        }
        require(!players.isEmpty(), "noem minstens één deelnemer.", "name at least one player.");
        for (String name : quantities.keySet()) {
            require(
                    players.contains(name),
                    "\"" + name + "\" heeft een hoeveelheid, maar is geen deelnemer: verbeter de naam.",
                    "\"" + name + "\" has a quantity, but is no player: correct the name.");
        }
    }

    private void require(boolean holds, String nl, String en) {
        if (!holds) {
            throw Place.of(file, json.currentTokenLocation()).refuse(nl, en);
        }
    }

    private String word(String name) {
        @Nullable String word = words.get(name);
        return word == null ? "" : word;
    }
}
