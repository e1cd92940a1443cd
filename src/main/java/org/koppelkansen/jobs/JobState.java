package org.koppelkansen.jobs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.measure.Text;

/// Where a job stands.
public sealed interface JobState {
    /// The spelling in answers and in the store.
    String key();

    /// The spellings of all, in the order in which they can come.
    List<String> KEYS = List.of("waiting", "running", "done", "failed", "cancelled", "interrupted");

    /// Whether nothing will change any more.
    default boolean isOver() {
        return this instanceof Over;
    }

    /// It did not begin yet: others go first.
    record Waiting() implements JobState {
        @Override
        public String key() {
            return "waiting";
        }
    }

    /// @param step what it does now; both words empty before the first
    /// @param done in whatever unit the step counts
    /// @param total 0 where unknown
    record Running(Text step, long done, long total) implements JobState {
        @Override
        public String key() {
            return "running";
        }
    }

    /// How a job ended.
    sealed interface Over extends JobState {}

    /// @param result where to find what it made, below the root of the API, such as `deliveries/17`; empty where it
    ///     made nothing
    /// @param counts what was counted, by name, in an order of its own
    record Done(String result, Map<String, Long> counts) implements Over {
        public Done {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        @Override
        public String key() {
            return "done";
        }
    }

    /// @param code speaking, such as `unreadable-source`
    /// @param reason what went wrong and what to do
    /// @param result where more is said about it, below the root of the API; empty where nothing is
    record Failed(String code, Text reason, String result) implements Over {
        /// Of which nothing more is said.
        public Failed(String code, Text reason) {
            this(code, reason, "");
        }

        @Override
        public String key() {
            return "failed";
        }
    }

    /// Somebody stopped it: nothing of it was kept.
    record Cancelled() implements Over {
        public static final Text SENTENCE = new Text(
                "De taak is afgebroken; er is niets van bewaard.", "The job was cancelled; nothing of it was kept.");

        @Override
        public String key() {
            return "cancelled";
        }
    }

    /// The server stopped while it ran or waited: nothing of it was kept.
    record Interrupted() implements Over {
        /// What to do.
        public static final Text REMEDY = new Text(
                "De server is gestopt voordat deze taak klaar was; er is niets van bewaard. Start de taak opnieuw.",
                "The server stopped before this job was done; nothing of it was kept. Start the job again.");

        @Override
        public String key() {
            return "interrupted";
        }
    }
}
