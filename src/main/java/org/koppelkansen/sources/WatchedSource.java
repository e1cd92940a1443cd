package org.koppelkansen.sources;

import java.util.List;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// Any source, with what holds for all of them: a source without rows says so, and so does text that was
/// encoded twice.
record WatchedSource(Source source) implements Source {
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
        Watch watch = new Watch(sink);
        source.read(watch);
        if (watch.rows == 0 && !watch.cut) {
            sink.finding(Finding.ofFile(FindingCode.FILE_EMPTY, name()));
        }
        if (watch.garbled > 0) {
            sink.finding(Finding.ofFile(FindingCode.TEXT_GARBLED, name(), watch.garbled, watch.example));
        }
    }

    private static final class Watch implements RowSink {
        private final RowSink sink;
        private long rows;
        private boolean cut;
        private long garbled;
        private String example = "";

        Watch(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public void row(RawRow row) {
            rows++;
            row.cells().forEach(this::look);
            sink.row(row);
        }

        @Override
        public void finding(Finding finding) {
            rows += finding.code() == FindingCode.ROW_UNREADABLE ? 1 : 0;
            cut |= finding.code() == FindingCode.FILE_TRUNCATED;
            sink.finding(finding);
        }

        @Override
        public void progress(long done, long total) {
            sink.progress(done, total);
        }

        private void look(String column, Cell cell) {
            boolean odd = TextEncoding.isGarbled(column)
                    || (cell instanceof Cell.Text && TextEncoding.isGarbled(cell.text()));
            if (odd && garbled++ == 0) {
                String seen = TextEncoding.isGarbled(column) ? column : cell.text();
                example = seen.substring(0, Math.min(60, seen.length()));
            }
        }
    }
}
