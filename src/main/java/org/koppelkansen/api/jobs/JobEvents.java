package org.koppelkansen.api.jobs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.measure.Language;
import tools.jackson.databind.json.JsonMapper;

/// Tells what becomes of a job as server-sent events: `progress` with each change, `ended` with the result, each
/// with the job as it is then, and a comment now and then so that nothing between here and there thinks that
/// nobody is left.
///
/// The id of an event is the number of the change, so that who lost the connection is not told again what it heard.
/// A stream ends after a while; browsers then ask again by themselves, and it is seen anew whether they still may.
public final class JobEvents {
    static final String TYPE = "text/event-stream";
    private static final int MOST_LISTENERS = 200;
    private static final int MOST_OF_ONE = 10;
    private static final int NOTHING_HEARD = -1;

    private final JobRunner runner;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration heartbeat;
    private final Duration longest;
    private final Semaphore listeners = new Semaphore(MOST_LISTENERS);
    private final Map<String, Integer> listening = new ConcurrentHashMap<>();

    /// @param heartbeat how long it is silent at most
    /// @param longest how long a stream lasts
    public JobEvents(JobRunner runner, JsonMapper json, Clock clock, Duration heartbeat, Duration longest) {
        this.runner = runner;
        this.json = json;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.longest = longest;
    }

    /// Who listens, in which language.
    record Asker(Viewer viewer, Language language) {}

    /// @param last id of the last event that the asker heard
    void tell(Asker asker, Job job, Optional<String> last, HttpServletResponse response) {
        int heard =
                last.filter(id -> id.matches("\\d{1,9}")).map(Integer::parseInt).orElse(NOTHING_HEARD);
        if (job.state().isOver() && job.change() == heard) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        String account = asker.viewer().account();
        begin(account);
        try {
            response.setContentType(TYPE + ";charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            stream(asker, job, heard, response.getOutputStream());
        } catch (IOException e) {
            // Who listened went away.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(account);
        }
    }

    /// @throws Problem when too many listen already, or this account too often
    void begin(String account) {
        if (listening.merge(account, 1, Integer::sum) > MOST_OF_ONE) {
            forget(account);
            throw new Problem(
                    ProblemCode.TOO_BUSY,
                    "U volgt al te veel taken tegelijk; sluit er een, of vraag de taak zelf over een tijdje op.",
                    "You follow too many jobs at once; close one, or ask for the job itself after a while.");
        }
        if (!listeners.tryAcquire()) {
            forget(account);
            throw new Problem(
                    ProblemCode.TOO_BUSY,
                    "Te veel mensen volgen nu een taak; vraag de taak zelf over een tijdje op.",
                    "Too many people follow a job now; ask for the job itself after a while.");
        }
    }

    void end(String account) {
        listeners.release();
        forget(account);
    }

    private void forget(String account) {
        listening.compute(account, (unused, times) -> times == null || times == 1 ? null : times - 1);
    }

    private void stream(Asker asker, Job first, int heard, OutputStream out) throws IOException, InterruptedException {
        write(out, "retry: 2000\n\n");
        Job now = first;
        int told = heard;
        Instant end = clock.instant().plus(longest);
        while (clock.instant().isBefore(end)) {
            if (now.change() != told) {
                write(out, event(now, asker.language()));
                told = now.change();
            } else {
                write(out, ": \n\n");
            }
            if (now.state().isOver()) {
                return;
            }
            Optional<Job> next = runner.awaitChange(asker.viewer(), now.id(), told, heartbeat);
            if (next.isEmpty()) {
                return;
            }
            now = next.get();
        }
    }

    private String event(Job job, Language language) {
        JobEvent event = JobEvent.of(job, language);
        return "id: " + event.id() + "\nevent: " + event.event() + "\ndata: " + json.writeValueAsString(event.data())
                + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
