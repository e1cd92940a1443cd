package org.koppelkansen.deliver;

import org.koppelkansen.measure.Text;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.sources.RowSink;
import org.koppelkansen.sources.Source;
import org.koppelkansen.sources.UnreadableSource;

/// Lets no more rows through than one delivery may have.
final class RowBound {
    private final long most;
    private final Text remedy;
    private long rows;

    /// @param remedy what to do when there are more
    RowBound(long most, Text remedy) {
        this.most = most;
        this.remedy = remedy;
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
                    name + " heeft meer dan " + most + " rijen. " + remedy.nl(),
                    name + " has more than " + most + " rows. " + remedy.en()));
        }
    }

    private final class Bounded extends Source.Passing {
        Bounded(Source source) {
            super(source);
        }

        @Override
        public void read(RowSink sink) {
            super.read(new RowSink.Passing(sink) {
                @Override
                public void row(RawRow row) {
                    count(name());
                    super.row(row);
                    progress(row.number(), 0);
                }
            });
        }
    }
}
