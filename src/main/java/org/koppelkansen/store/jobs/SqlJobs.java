package org.koppelkansen.store.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.jobs.JobId;
import org.koppelkansen.jobs.JobKind;
import org.koppelkansen.jobs.JobState;
import org.koppelkansen.jobs.Jobs;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Page;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.OwnerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The jobs in the table `job`.
public final class SqlJobs implements Jobs {
    private static final String SEEN = "select * from seen_job(:account, :inside)";

    private final Database database;

    public SqlJobs(Database database) {
        this.database = database;
    }

    @Override
    public JobId freshId() {
        return new JobId(database.sql()
                .sql("select gen_random_uuid()::text")
                .query(String.class)
                .single());
    }

    @Override
    public void add(Job job) {
        database.sql()
                .sql("""
                insert into job (id, kind, account, organisation, subject, asked_at, change, state)
                values (:id, :kind, :account, :organisation, :subject, :asked, :change, :state)""")
                .param("id", job.id().value())
                .param("kind", job.kind().key())
                .param("account", job.starter().account())
                .param("organisation", job.starter().organisation().value())
                .param("subject", FindingRows.clean(job.subject()))
                .param("asked", at(job.times().asked()))
                .param("change", job.change())
                .param("state", job.state().key())
                .update();
    }

    @Override
    public void save(Job job) {
        Optional<JobState.Done> done = job.state() instanceof JobState.Done yes ? Optional.of(yes) : Optional.empty();
        Optional<JobState.Failed> failed =
                job.state() instanceof JobState.Failed yes ? Optional.of(yes) : Optional.empty();
        database.sql()
                .sql("""
                update job set started_at = :started, ended_at = :ended, change = :change, state = :state,
                    result = :result, count_names = :names, counts = :counts,
                    failure_code = :code, failure_nl = :nl, failure_en = :en
                where id = :id""")
                .param("id", job.id().value())
                .param("started", job.times().started().map(SqlJobs::at).orElse(null))
                .param("ended", job.times().ended().map(SqlJobs::at).orElse(null))
                .param("change", job.change())
                .param("state", job.state().key())
                .param(
                        "result",
                        done.map(JobState.Done::result)
                                .or(() -> failed.map(JobState.Failed::result))
                                .orElse(null))
                .param(
                        "names",
                        done.map(d -> d.counts().keySet().toArray(String[]::new))
                                .orElse(null))
                .param(
                        "counts",
                        done.map(d -> d.counts().values().toArray(Long[]::new)).orElse(null))
                .param("code", failed.map(JobState.Failed::code).orElse(null))
                .param("nl", failed.map(f -> f.reason().nl()).orElse(null))
                .param("en", failed.map(f -> f.reason().en()).orElse(null))
                .update();
    }

    @Override
    public Optional<Job> findJob(Viewer viewer, JobId id) {
        return seen(SEEN + " where id = :id", viewer)
                .param("id", FindingRows.clean(id.value()))
                .query(SqlJobs::job)
                .optional();
    }

    @Override
    public Page<Job> page(Viewer viewer, Optional<String> after, int limit) {
        String from = after.isEmpty()
                ? ""
                : " where (asked_at, id) < (select s.asked_at, s.id from seen_job(:account, :inside) s"
                        + " where s.id = :after)";
        JdbcClient.StatementSpec asked = seen(SEEN + from + " order by asked_at desc, id desc limit :limit", viewer)
                .param("limit", limit + 1);
        List<Job> found = after.map(id -> asked.param("after", FindingRows.clean(id)))
                .orElse(asked)
                .query(SqlJobs::job)
                .list();
        return Page.of(found, limit, job -> job.id().value());
    }

    @Override
    public void interruptAll(Instant at) {
        database.sql()
                .sql("update job set state = 'interrupted', ended_at = :at, change = change + 1 where ended_at is null")
                .param("at", at(at))
                .update();
    }

    private JdbcClient.StatementSpec seen(String question, Viewer viewer) {
        return database.sql()
                .sql(question)
                .param("account", viewer.account())
                .param("inside", viewer.everywhere(Right.SEE_INSIDE).toArray(String[]::new));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new JobId(row.getString("id")),
                kind(row.getString("kind")),
                new Job.Starter(row.getString("account"), new OwnerId(row.getString("organisation"))),
                row.getString("subject"),
                new Job.Times(
                        row.getTimestamp("asked_at").toInstant(),
                        instant(row.getTimestamp("started_at")),
                        instant(row.getTimestamp("ended_at"))),
                row.getInt("change"),
                state(row));
    }

    static Optional<Instant> instant(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }

    private static JobKind kind(String key) {
        for (JobKind kind : JobKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalStateException("unknown kind of job: " + key);
    }

    private static JobState state(ResultSet row) throws SQLException {
        String key = row.getString("state");
        return switch (key) {
            case "waiting" -> new JobState.Waiting();
            case "running" -> new JobState.Running(new Text("", ""), 0, 0);
            case "done" -> new JobState.Done(row.getString("result"), counts(row));
            case "failed" ->
                new JobState.Failed(
                        row.getString("failure_code"),
                        new Text(row.getString("failure_nl"), row.getString("failure_en")),
                        row.getString("result"));
            case "cancelled" -> new JobState.Cancelled();
            case "interrupted" -> new JobState.Interrupted();
            default -> throw new IllegalStateException("unknown state of a job: " + key);
        };
    }

    private static Map<String, Long> counts(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("count_names").getArray();
        Long[] counts = (Long[]) row.getArray("counts").getArray();
        Map<String, Long> all = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            all.put(names[i], counts[i]);
        }
        return all;
    }
}
