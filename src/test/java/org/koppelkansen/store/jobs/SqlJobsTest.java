package org.koppelkansen.store.jobs;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.jobs.Jobs;
import org.koppelkansen.jobs.JobsContract;
import org.koppelkansen.store.Database;

class SqlJobsTest extends JobsContract {
    @TempDir
    private static Path folder;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.in(folder);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected Jobs empty() {
        database.sql().sql("truncate job").update();
        return new SqlJobs(database);
    }
}
