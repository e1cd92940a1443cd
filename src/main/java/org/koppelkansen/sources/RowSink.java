package org.koppelkansen.sources;

import org.koppelkansen.works.Finding;

/// Takes what a source yields, in the source's order.
public interface RowSink {
    void row(RawRow row);

    /// Something odd about the file or about a row that could not even be split into cells. A rejected row that has
    /// no [RawRow] counts as read: its finding carries the row number and severity *rejected*.
    void finding(Finding finding);

    /// How far the reading is: bytes done of bytes in all (0 where unknown). Called now and then.
    default void progress(long done, long total) {}

    /// Hands on all that it takes; what is made from it looks at a part of that, or changes it.
    class Passing implements RowSink {
        private final RowSink sink;

        protected Passing(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public void row(RawRow row) {
            sink.row(row);
        }

        @Override
        public void finding(Finding finding) {
            sink.finding(finding);
        }

        @Override
        public void progress(long done, long total) {
            sink.progress(done, total);
        }
    }
}
