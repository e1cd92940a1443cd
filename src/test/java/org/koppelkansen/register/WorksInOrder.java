package org.koppelkansen.register;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.measure.Money;
import org.koppelkansen.register.Works.Order;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// Orders of works in memory. Sorting by one leaves what it makes no difference for as it was.
final class WorksInOrder {
    private WorksInOrder() {}

    static Comparator<SeenWork> of(Order order) {
        Comparator<SeenWork> wholeFirst = Comparator.comparing(SeenWork.Need.class::isInstance);
        return wholeFirst.thenComparing(
                switch (order.by()) {
                    case TITLE ->
                        by(
                                order,
                                work -> plain(work.task().title())
                                        .or(() -> street(work))
                                        .or(() -> plain(work.id().value())));
                    case DISCIPLINE -> by(order, work -> Optional.of(work.discipline()));
                    case STREET -> by(order, WorksInOrder::street);
                    case FROM ->
                        by(order, work -> Optional.of(work.window().span().from()));
                    case PHASE -> by(order, work -> Optional.of(work.planning().phase()));
                    case BUDGET -> by(order, work -> work.planning().budget().map(Money::cents));
                });
    }

    private static Optional<String> street(Work work) {
        return work.place().map(Place::street).flatMap(WorksInOrder::plain);
    }

    private static Optional<String> plain(String text) {
        String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Optional.of(parted.replaceAll("[\\u0300-\\u036f]", "")).filter(some -> !some.isEmpty());
    }

    /// What has no value comes last, either way.
    private static <T extends Comparable<? super T>> Comparator<SeenWork> by(
            Order order, Function<Work, Optional<T>> value) {
        Comparator<T> way = order.isDown() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Optional<T>> emptyLast = Comparator.comparing((Optional<T> one) -> one.isEmpty());
        return Comparator.comparing(
                seen -> seen instanceof SeenWork.Whole whole
                        ? value.apply(whole.registered().work())
                        : Optional.empty(),
                emptyLast.thenComparing((one, other) ->
                        one.isPresent() && other.isPresent() ? way.compare(one.get(), other.get()) : 0));
    }
}
