package org.koppelkansen.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Work;

/// A work of which a test knows everything, so that it finds it wherever it is told of.
///
/// @param areas codes of where it lies
/// @param need the name by which it is told of where only a need is seen
/// @param marks all by which it could be known
record SecretWork(Work work, boolean released, String registrar, Set<String> areas, String need, List<String> marks) {
    private static final Reprojection DEGREES = Reprojection.between(Crs.RD, Crs.WGS84);

    SecretWork(Work work, boolean released, String registrar, Set<String> areas, String need) {
        this(work, released, registrar, areas, need, marks(work));
    }

    String id() {
        return work.id().value();
    }

    Confidentiality level() {
        return work.planning().confidentiality();
    }

    String title() {
        return work.task().title();
    }

    String owner() {
        return work.owner().id().value();
    }

    Set<String> organisations() {
        return new TreeSet<>(List.of(owner(), registrar));
    }

    Box box() {
        return work.place().orElseThrow().geometry().box();
    }

    /// What it costs, as it could be written.
    List<String> amounts() {
        return amounts(work);
    }

    private static List<String> marks(Work work) {
        String reference = work.task().title().replace("title", "");
        LocalDate from = work.window().span().from();
        LocalDate last = work.window().span().lastDay();
        Stream<String> words = Stream.of("ref", "title", "street", "project").map(word -> word + reference);
        Stream<String> days = Stream.of(from, from.plusDays(1), last)
                .map(LocalDate::toString)
                .flatMap(day -> Stream.of(day, day.replace("-", "")));
        Stream<String> owner =
                Stream.of(SecretTown.HUSH).filter(work.owner().id().value()::equals);
        return Stream.of(words, days, owner, places(work), amounts(work).stream())
                .flatMap(marks -> marks)
                .toList();
    }

    private static List<String> amounts(Work work) {
        long cents = work.planning().budget().orElseThrow().cents();
        return List.of(Long.toString(cents), String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100));
    }

    /// Its corners to a metre.
    private static Stream<String> places(Work work) {
        Box metres = work.place().orElseThrow().geometry().box();
        Box degrees = DEGREES.attempt(metres).orElseThrow();
        return Stream.of(degrees.minX(), degrees.maxX())
                .map(x -> String.format(Locale.ROOT, "%.7f", x).substring(0, 7));
    }
}
