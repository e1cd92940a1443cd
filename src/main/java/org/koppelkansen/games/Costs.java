package org.koppelkansen.games;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.CostGame;
import org.koppelkansen.share.TableGame;

/// Puts the costs that a file names into the table of a game, and refuses what does not fit.
final class Costs {
    private static final long MISSING = -1;

    private final String file;
    private final List<String> players;
    private final long[] cents;

    private Costs(String file, List<String> players) {
        this.file = file;
        this.players = players;
        this.cents = new long[1 << players.size()];
        Arrays.fill(cents, MISSING);
        cents[0] = 0;
    }

    /// @param names of the group, separated by commas
    record Entry(String names, BigDecimal euros, Place place) {}

    /// @param players each once, at most [TableGame#MOST_PLAYERS]
    static TableGame table(String file, List<String> players, List<Entry> entries) {
        Costs costs = new Costs(file, players);
        entries.forEach(costs::put);
        costs.requireAll();
        return TableGame.of(players, costs.cents);
    }

    private void put(Entry entry) {
        int mask = mask(entry);
        long cost = cents(entry);
        if (mask == 0) {
            if (cost != 0) {
                throw entry.place().refuse("niemand kost niets: maak \"\" 0.", "nobody costs nothing: make \"\" 0.");
            }
            return;
        }
        if (cents[mask] != MISSING) {
            throw entry.place()
                    .refuse(
                            "\"" + entry.names() + "\" staat er twee keer: laat er een staan.",
                            "\"" + entry.names() + "\" is there twice: keep one of them.");
        }
        cents[mask] = cost;
    }

    private int mask(Entry entry) {
        int mask = 0;
        if (entry.names().isBlank()) {
            return mask;
        }
        for (String part : entry.names().split(",", -1)) {
            String name = part.strip();
            int place = players.indexOf(name);
            if (place < 0) {
                throw entry.place()
                        .refuse(
                                "\"" + name + "\" is geen deelnemer: zet de naam in \"players\" of verbeter hem hier.",
                                "\"" + name + "\" is no player: name it in \"players\" or correct it here.");
            }
            if ((mask & (1 << place)) != 0) {
                throw entry.place()
                        .refuse(
                                "\"" + name + "\" staat twee keer in \"" + entry.names() + "\": laat er een staan.",
                                "\"" + name + "\" is twice in \"" + entry.names() + "\": keep one of them.");
            }
            mask |= 1 << place;
        }
        return mask;
    }

    private static long cents(Entry entry) {
        BigDecimal euros = entry.euros();
        String named = "\"" + entry.names() + "\"";
        if (euros.signum() < 0) {
            throw entry.place()
                    .refuse(
                            named + " kost minder dan niets: geef kosten van 0 of meer.",
                            named + " costs less than nothing: give a cost of 0 or more.");
        }
        if (isTooMuch(euros)) {
            throw entry.place()
                    .refuse(
                            named + " kost meer dan 10 miljard: reken in duizenden.",
                            named + " costs more than 10 thousand million: count in thousands.");
        }
        BigDecimal plain = euros.signum() == 0 ? BigDecimal.ZERO : euros.stripTrailingZeros();
        if (plain.scale() > 2) {
            throw entry.place()
                    .refuse(
                            named + " heeft meer dan twee decimalen: rond af of reken in een kleinere eenheid.",
                            named + " has more than two decimals: round it or count in a smaller unit.");
        }
        return Money.ofEuros(plain).cents();
    }

    /// Judged by its number of digits first: a number with a huge exponent is never written out.
    private static boolean isTooMuch(BigDecimal euros) {
        boolean isLong = euros.signum() != 0 && euros.precision() - (long) euros.scale() > 11;
        return isLong || euros.compareTo(CostGame.HIGHEST.euros()) > 0;
    }

    private void requireAll() {
        List<Integer> missing = IntStream.range(1, cents.length)
                .filter(mask -> cents[mask] == MISSING)
                .boxed()
                .sorted(Comparator.comparingInt((Integer mask) -> Integer.bitCount(mask)))
                .toList();
        if (!missing.isEmpty()) {
            String first = names(missing.getFirst());
            throw new WrongGame(new Text(
                    file + ": in \"cost\" ontbreekt \"" + first + "\" (" + missing.size() + " van " + (cents.length - 1)
                            + " groepen): geef elke groep haar kosten.",
                    file + ": \"cost\" lacks \"" + first + "\" (" + missing.size() + " of " + (cents.length - 1)
                            + " groups): give every group its cost."));
        }
    }

    private String names(int mask) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            if ((mask & (1 << i)) != 0) {
                names.add(players.get(i));
            }
        }
        return String.join(",", names);
    }
}
