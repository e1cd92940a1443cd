package org.koppelkansen.store.jobs;

import org.junit.jupiter.api.AfterAll;
import org.koppelkansen.jobs.Jobs;
import org.koppelkansen.jobs.JobsContract;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;

class SqlJobsTest extends JobsContract {
    private static final Database DATABASE = TestDatabase.fresh();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected Jobs empty() {
        DATABASE.sql().sql("truncate job").update();
        return new SqlJobs(DATABASE);
    }
}
