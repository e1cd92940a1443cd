package org.koppelkansen.works;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.koppelkansen.space.Box;

/// A street as works name it.
///
/// @param box around the works there, in the register's system
public record Street(String name, Box box) {
    /// Works of the same name that are farther apart are taken to lie in streets of two places.
    private static final double APART_METRES = 1_000;

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

    /// A name in small letters without accents.
    public static String plain(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /// Each street once, in the order in which its name comes first.
    ///
    /// @param works the street of each of them, with its own box
    public static List<Street> joined(List<Street> works) {
        Map<String, List<Box>> places = new LinkedHashMap<>();
        works.forEach(work -> add(work.box(), places.computeIfAbsent(work.name(), name -> new ArrayList<>())));
        return places.entrySet().stream()
                .flatMap(named -> named.getValue().stream()
                        .sorted(Comparator.comparingDouble(Box::minX).thenComparingDouble(Box::minY))
                        .map(box -> new Street(named.getKey(), box)))
                .toList();
    }

    /// What comes between two places makes one of them.
    private static void add(Box work, List<Box> places) {
        Box box = work;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).grow(APART_METRES).intersects(box)) {
                box = box.with(places.remove(i));
                i = -1;
            }
        }
        places.add(box);
    }
}
