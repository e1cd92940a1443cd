package org.koppelkansen.api.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.register.Page;

/// A list on its way into a file.
///
/// @param table without rows
/// @param rows the list, in its order, of which a part is in memory at a time; asked for once, and closed at the end
record Exported<T>(Table<T> table, Supplier<Stream<T>> rows) {
    /// Read at once.
    static final int AT_ONCE = 1000;

    /// A list that is read page by page.
    ///
    /// @param pages of each page what comes after what the page before gave as next
    static <T> Exported<T> paged(Table<T> table, Function<Optional<String>, Page<T>> pages) {
        return new Exported<>(
                table,
                () -> StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new Rows<>(pages), Spliterator.ORDERED), false));
    }

    /// All of a list that is short.
    static <T> Exported<T> all(Table<T> table, List<T> rows) {
        return new Exported<>(table, rows::stream);
    }

    private static final class Rows<T> implements Iterator<T> {
        private final Function<Optional<String>, Page<T>> pages;
        private Iterator<T> page;
        private Optional<String> next;

        Rows(Function<Optional<String>, Page<T>> pages) {
            this.pages = pages;
            Page<T> first = pages.apply(Optional.empty());
            this.page = first.items().iterator();
            this.next = first.next();
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next.isPresent()) {
                Page<T> read = pages.apply(next);
                page = read.items().iterator();
                next = read.next();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
