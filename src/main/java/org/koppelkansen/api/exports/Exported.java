package org.koppelkansen.api.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.register.Page;

/// A list on its way into a file.
///
/// @param table without rows
/// @param pages the list, page by page, after what the page before gave as next
record Exported<T>(Table<T> table, Function<Optional<String>, Page<T>> pages) {
    /// Read at once.
    static final int AT_ONCE = 1000;

    /// All rows, in the list's order, a page of them in memory at a time.
    Iterator<T> rows() {
        return new Rows<>(pages);
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

    /// All of a list that is short.
    static <T> Exported<T> all(Table<T> table, List<T> rows) {
        return new Exported<>(table, after -> new Page<>(rows, Optional.empty()));
    }
}
