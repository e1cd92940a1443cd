package org.koppelkansen.jobs;

class InMemoryJobsTest extends JobsContract {
    @Override
    protected Jobs empty() {
        return new InMemoryJobs();
    }
}
