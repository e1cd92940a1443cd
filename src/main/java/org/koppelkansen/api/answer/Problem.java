package org.koppelkansen.api.answer;

import java.util.Map;
import org.koppelkansen.measure.Text;

/// Ends a request that cannot be answered as asked, with what to say of it.
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Text detail;
    private final transient Map<String, Object> members;

    /// @param detail what is wrong and what to do, as a sentence
    /// @param members what else the answer holds, by name
    public Problem(ProblemCode code, Text detail, Map<String, Object> members) {
        super(detail.en());
        this.code = code;
        this.detail = detail;
        this.members = Map.copyOf(members);
    }

    public Problem(ProblemCode code, String nl, String en) {
        this(code, new Text(nl, en), Map.of());
    }

    public ProblemCode code() {
        return code;
    }

    public Text detail() {
        return detail;
    }

    public Map<String, Object> members() {
        return members;
    }
}
