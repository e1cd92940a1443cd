package org.koppelkansen.sources;

import java.util.List;

/// One file or feed of planned works, opened: its format is known, its rows are not yet read.
/// May be read more than once; each reading yields the same rows in the same order.
public interface Source {
    /// The name under which findings and works refer to it: the file's name without folder, or the address.
    String name();

    /// Such as `csv`, `xlsx`, `gpkg`, `shapefile`, `geojson`, `gml`, `wior-api`.
    String format();

    /// The columns, as far as the format tells them beforehand; empty where only the rows know.
    default List<String> columns() {
        return List.of();
    }

    /// Yields every row once, streaming: memory does not grow with the file. Ends with a finding, not an exception,
    /// when the file breaks off.
    ///
    /// @throws UnreadableSource when not even a first row can be had
    void read(RowSink sink);

    /// A source that says and yields what another does; what is made from it changes a part of that.
    class Passing implements Source {
        private final Source source;

        protected Passing(Source source) {
            this.source = source;
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public String format() {
            return source.format();
        }

        @Override
        public List<String> columns() {
            return source.columns();
        }

        @Override
        public void read(RowSink sink) {
            source.read(sink);
        }
    }
}
