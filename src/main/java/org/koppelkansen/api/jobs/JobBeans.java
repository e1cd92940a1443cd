package org.koppelkansen.api.jobs;

import java.time.Clock;
import java.time.Duration;
import org.koppelkansen.jobs.Askers;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.jobs.Jobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// Beans of long jobs.
@Configuration(proxyBeanMethods = false)
public class JobBeans {
    private static final int JOBS_AT_ONCE = 2;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(10);

    @Bean
    JobRunner jobRunner(Jobs jobs, Askers askers, Clock clock) {
        return new JobRunner(jobs, askers, clock, JOBS_AT_ONCE);
    }

    @Bean
    JobResource jobResource(Jobs jobs, JobRunner runner, JsonMapper json, Clock clock) {
        return new JobResource(jobs, runner, new JobEvents(runner, json, clock, HEARTBEAT, LONGEST_STREAM));
    }
}
