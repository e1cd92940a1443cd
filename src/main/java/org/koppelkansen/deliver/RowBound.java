package org.koppelkansen.deliver;

import java.util.List;
import org.koppelkansen.measure.Text;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.sources.RowSink;
import org.koppelkansen.sources.Source;
import org.koppelkansen.sources.UnreadableSource;
import org.koppelkansen.works.Finding;

/// Lets no more rows through than one delivery may have.
final class RowBound {
    private final long most;
    private long rows;

    RowBound(long most) {
        this.most = most;
    }

    /// Another reading of the same begins.
    void again() {
        rows = 0;
    }

    Source of(Source source) {
        return new Bounded(source);
    }

    private void count(String name) {
        if (++rows > most) {
            throw new UnreadableSource(new Text(
                    name + " heeft meer dan " + most + " rijen. Deel de levering op in meer bronnen.",
                    name + " has more than " + most + " rows. Split the delivery into more sources."));
        }
    }

    private final class Bounded implements Source {
        private final Source source;

        Bounded(Source source) {
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
            source.read(new RowSink() {
                @Override
                public void row(RawRow row) {
                    count(name());
                    sink.row(row);
                    sink.progress(row.number(), 0);
                }

                @Override
                public void finding(Finding finding) {
                    sink.finding(finding);
                }

                @Override
                public void progress(long done, long total) {
                    sink.progress(done, total);
                }
            });
        }
    }
}
