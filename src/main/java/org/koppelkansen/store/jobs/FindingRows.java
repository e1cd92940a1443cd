package org.koppelkansen.store.jobs;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.deliver.DeliveryId;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.WorkId;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.JdbcTemplate;

/// Rows of the table `delivery_finding`.
record FindingRows(Database database) {
    private static final int AT_ONCE = 1000;

    /// @return how many
    int add(DeliveryId id, SourceName source, List<Finding> findings) {
        JdbcTemplate template = new JdbcTemplate(database.connections());
        Crs crs = crs();
        int[] number = {0};
        template.batchUpdate(
                "insert into delivery_finding (delivery, number, code, severity, file, file_row, subject, sentence_nl,"
                        + " sentence_en, place, crs, work, box) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::box)",
                findings,
                AT_ONCE,
                (statement, finding) -> {
                    fill(statement, id, ++number[0], finding);
                    fill(statement, finding.place().map(shape -> moved(shape, crs)), crs);
                    statement.setString(12, work(source, clean(finding.subject())));
                });
        return number[0];
    }

    /// The system of the register: the Dutch grid until another is chosen.
    private Crs crs() {
        return database.sql()
                .sql("select value from setting where name = 'crs'")
                .query(String.class)
                .optional()
                .map(code -> new Crs(Integer.parseInt(code)))
                .orElse(Crs.RD);
    }

    private static void fill(PreparedStatement statement, DeliveryId id, long number, Finding finding)
            throws SQLException {
        statement.setString(1, id.value());
        statement.setLong(2, number);
        statement.setString(3, finding.code().key());
        statement.setString(4, finding.severity().key());
        statement.setString(5, clean(finding.source()));
        statement.setLong(6, finding.row());
        statement.setString(7, clean(finding.subject()));
        statement.setString(8, clean(finding.sentence().nl()));
        statement.setString(9, clean(finding.sentence().en()));
    }

    private static void fill(PreparedStatement statement, Optional<Shape> place, Crs crs) throws SQLException {
        if (place.isPresent()) {
            statement.setBytes(10, new WKBWriter().write(place.get().toJts()));
            statement.setInt(11, place.get().crs().epsg());
        } else {
            statement.setNull(10, Types.BINARY);
            statement.setNull(11, Types.INTEGER);
        }
        statement.setString(
                13,
                place.filter(shape -> shape.crs().equals(crs))
                        .map(Shape::box)
                        .map(box -> "(" + box.maxX() + "," + box.maxY() + "),(" + box.minX() + "," + box.minY() + ")")
                        .orElse(null));
    }

    /// Into the register's system, where it has a place there.
    private static Shape moved(Shape shape, Crs crs) {
        return shape.crs().equals(crs) || !Reprojection.knows(crs) || !Reprojection.knows(shape.crs())
                ? shape
                : Reprojection.between(shape.crs(), crs).attempt(shape).orElse(shape);
    }

    private static @Nullable String work(SourceName source, String subject) {
        return subject.isBlank() ? null : source.idOf(new WorkId(subject)).value();
    }

    /// @param codes none asks for all
    /// @param after number of the last one of the page before
    Page<Finding> page(DeliveryId id, List<FindingCode> codes, Optional<String> after, int limit) {
        Page<Numbered> page = Page.of(
                database.sql()
                        .sql("""
                                select * from delivery_finding
                                where delivery = :delivery and number > :after
                                    %s
                                order by number limit :limit
                                """.formatted(codes.isEmpty() ? "" : "and code in (:codes)"))
                        .param("delivery", id.value())
                        .param(
                                "after",
                                after.filter(text -> text.matches("\\d{1,18}"))
                                        .map(Long::parseLong)
                                        .orElse(0L))
                        .param("codes", codes.stream().map(FindingCode::key).toList())
                        .param("limit", limit + 1)
                        .query((row, number) -> new Numbered(row.getLong("number"), finding(row)))
                        .list(),
                limit,
                last -> String.valueOf(last.number()));
        return new Page<>(page.items().stream().map(Numbered::finding).toList(), page.next());
    }

    private record Numbered(long number, Finding finding) {}

    private static Finding finding(ResultSet row) throws SQLException {
        byte[] place = row.getBytes("place");
        int crs = row.getInt("crs");
        return new Finding(
                code(row.getString("code")),
                row.getString("file"),
                row.getLong("file_row"),
                row.getString("subject"),
                Optional.ofNullable(place).map(bytes -> Shape.ofWkb(bytes, new Crs(crs))),
                new Text(row.getString("sentence_nl"), row.getString("sentence_en")));
    }

    static FindingCode code(String key) {
        for (FindingCode code : FindingCode.values()) {
            if (code.key().equals(key)) {
                return code;
            }
        }
        throw new IllegalStateException("unknown finding: " + key);
    }

    /// PostgreSQL keeps no character zero, and no half of a pair.
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
