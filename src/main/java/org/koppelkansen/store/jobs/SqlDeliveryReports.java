package org.koppelkansen.store.jobs;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.deliver.DeliveryId;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.deliver.DeliveryReports;
import org.koppelkansen.deliver.DeliveryState;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.OwnerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reports of deliveries in the tables `delivery…`.
public final class SqlDeliveryReports implements DeliveryReports {
    private final Database database;
    private final FindingRows findings;
    private final QualityRows qualities;

    public SqlDeliveryReports(Database database) {
        this.database = database;
        this.findings = new FindingRows(database);
        this.qualities = new QualityRows(database);
    }

    @Override
    public DeliveryId freshId() {
        return new DeliveryId(database.sql()
                .sql("select gen_random_uuid()::text")
                .query(String.class)
                .single());
    }

    @Override
    public void add(DeliveryReport report, Optional<String> ownProfile, List<Finding> found) {
        database.inOne(() -> {
            if (report.fate().state() != DeliveryState.UNUSABLE) {
                replaceWaiting(report.about());
            }
            insert(report, ownProfile);
            qualities.add(report.id(), report.quality().sources());
            report.quality().findings().forEach((code, times) -> count(report.id(), code, times));
            List<Finding> worst = found.stream()
                    .sorted(Comparator.comparing(Finding::severity).reversed())
                    .limit(MOST_FINDINGS)
                    .toList();
            return findings.add(report.id(), report.about().source(), worst);
        });
    }

    private void replaceWaiting(DeliveryReport.About about) {
        database.sql()
                .sql("update delivery set state = 'replaced', settled_at = ?, own_profile = null"
                        + " where source = ? and organisation = ? and state = 'set-aside'")
                .params(
                        SqlJobs.at(about.at()),
                        about.source().value(),
                        about.organisation().value())
                .update();
    }

    private void insert(DeliveryReport report, Optional<String> ownProfile) {
        DeliveryReport.About about = report.about();
        database.sql()
                .sql("""
                        insert into delivery (id, source, organisation, account, account_name, delivered_at, origin,
                            complete, state, staged, held, own_profile)
                        values (:id, :source, :organisation, :account, :name, :at, :origin, :complete, :state, :staged,
                            :held, :profile)""")
                .param("id", report.id().value())
                .param("source", about.source().value())
                .param("organisation", about.organisation().value())
                .param("account", about.account())
                .param("name", about.accountName())
                .param("at", SqlJobs.at(about.at()))
                .param("origin", about.origin().stream().map(FindingRows::clean).toArray(String[]::new))
                .param("complete", report.quality().complete())
                .param("state", report.fate().state().key())
                .param("staged", report.fate().staged())
                .param("held", report.fate().held())
                .param("profile", ownProfile.map(FindingRows::clean).orElse(null))
                .update();
    }

    private void count(DeliveryId id, FindingCode code, long times) {
        database.sql()
                .sql("insert into delivery_code (delivery, code, times) values (?, ?, ?)")
                .params(id.value(), code.key(), times)
                .update();
    }

    @Override
    public boolean settle(DeliveryReport report) {
        return database.inOne(() -> {
            if (report.fate().state() == DeliveryState.MERGED) {
                keepProfile(report);
            }
            return settled(report);
        });
    }

    private boolean settled(DeliveryReport report) {
        Optional<Delivered.Counts> counts = report.fate().counts();
        int rows = database.sql()
                .sql("""
                        update delivery set state = :state, settled_at = :at, added = :added, changed = :changed,
                            unchanged = :unchanged, returned = :returned, withdrawn = :withdrawn,
                            overwritten = :overwritten, kept = :kept,
                            own_profile = null
                        where id = :id and state = 'set-aside'""")
                .param("id", report.id().value())
                .param("state", report.fate().state().key())
                .param("at", report.fate().settledAt().map(SqlJobs::at).orElse(null))
                .param("added", counts.map(Delivered.Counts::added).orElse(null))
                .param("changed", counts.map(Delivered.Counts::changed).orElse(null))
                .param("unchanged", counts.map(Delivered.Counts::unchanged).orElse(null))
                .param("returned", counts.map(Delivered.Counts::returned).orElse(null))
                .param("withdrawn", counts.map(Delivered.Counts::withdrawn).orElse(null))
                .param("overwritten", counts.map(Delivered.Counts::overwritten).orElse(null))
                .param("kept", counts.map(Delivered.Counts::kept).orElse(null))
                .update();
        return rows == 1;
    }

    @Override
    public Optional<DeliveryReport> findReport(Viewer viewer, DeliveryId id) {
        return seen("select * from seen_delivery(:delivering) where id = :id", viewer)
                .param("id", FindingRows.clean(id.value()))
                .query((row, number) -> ReportRows.report(row))
                .optional()
                .map(this::whole);
    }

    @Override
    public Page<DeliveryReport> page(Viewer viewer, Optional<SourceName> source, Optional<String> after, int limit) {
        List<DeliveryReport> found = seen("""
                        select * from seen_delivery(:delivering)
                        where (:source::text is null or source = :source)
                            and (:after::text is null or (delivered_at, id) <
                                (select s.delivered_at, s.id from seen_delivery(:delivering) s where s.id = :after))
                        order by delivered_at desc, id desc limit :limit""", viewer)
                .param("source", source.map(SourceName::value).orElse(null))
                .param("after", after.map(FindingRows::clean).orElse(null))
                .param("limit", limit + 1)
                .query((row, number) -> ReportRows.report(row))
                .list();
        return Page.of(found, limit, report -> report.id().value()).map(this::whole);
    }

    private JdbcClient.StatementSpec seen(String question, Viewer viewer) {
        return database.sql()
                .sql(question)
                .param("delivering", viewer.everywhere(Right.DELIVER).toArray(String[]::new));
    }

    /// With its files and what was odd about them.
    private DeliveryReport whole(DeliveryReport bare) {
        Map<FindingCode, Long> codes = new EnumMap<>(FindingCode.class);
        database.sql()
                .sql("select code, times from delivery_code where delivery = ?")
                .param(bare.id().value())
                .query(row -> {
                    codes.put(FindingRows.code(row.getString("code")), row.getLong("times"));
                });
        return new DeliveryReport(
                bare.id(),
                bare.about(),
                new DeliveryReport.Quality(bare.quality().complete(), qualities.of(bare.id()), codes),
                bare.fate());
    }

    @Override
    public Page<Finding> findings(
            Viewer viewer, DeliveryId id, List<FindingCode> codes, Optional<String> after, int limit) {
        if (findReport(viewer, id).isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        return findings.page(id, codes, after, limit);
    }

    /// From now on the source is read by the profile that this delivery was read by.
    private void keepProfile(DeliveryReport report) {
        database.sql().sql("""
                        delete from source_profile p using delivery d
                        where d.id = ? and p.organisation = d.organisation and p.source = d.source""").param(report.id().value()).update();
        database.sql().sql("""
                        insert into source_profile (organisation, source, yaml)
                        select organisation, source, own_profile from delivery
                        where id = ? and own_profile is not null""").param(report.id().value()).update();
    }

    @Override
    public Optional<String> ownProfile(OwnerId organisation, SourceName source) {
        return database.sql()
                .sql("select yaml from source_profile where organisation = ? and source = ?")
                .params(organisation.value(), source.value())
                .query(String.class)
                .optional();
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return database.inOne(work);
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        return database.alone(work);
    }

    static DeliveryState state(@Nullable String key) {
        for (DeliveryState state : DeliveryState.values()) {
            if (state.key().equals(key)) {
                return state;
            }
        }
        throw new IllegalStateException("unknown state of a delivery: " + key);
    }
}
