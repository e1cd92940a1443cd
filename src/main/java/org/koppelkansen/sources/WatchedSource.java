package org.koppelkansen.sources;

import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// Any source, with what holds for all of them: a source without rows says so, and so does text that was
/// encoded twice.
final class WatchedSource extends Source.Passing {
    WatchedSource(Source source) {
        super(source);
    }

    @Override
    public void read(RowSink sink) {
        Watch watch = new Watch(sink);
        super.read(watch);
        if (watch.rows == 0 && !watch.cut) {
            sink.finding(Finding.ofFile(FindingCode.FILE_EMPTY, name()));
        }
        if (watch.garbled > 0) {
            sink.finding(Finding.ofFile(FindingCode.TEXT_GARBLED, name(), watch.garbled, watch.example));
        }
    }

    private static final class Watch extends RowSink.Passing {
        private long rows;
        private boolean cut;
        private long garbled;
        private String example = "";

        Watch(RowSink sink) {
            super(sink);
        }

        @Override
        public void row(RawRow row) {
            rows++;
            row.cells().forEach(this::look);
            super.row(row);
        }

        @Override
        public void finding(Finding finding) {
            rows += finding.code() == FindingCode.ROW_UNREADABLE ? 1 : 0;
            cut |= finding.code() == FindingCode.FILE_TRUNCATED;
            super.finding(finding);
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
