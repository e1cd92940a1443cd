package org.koppelkansen.find;

import java.util.List;
import org.koppelkansen.measure.Text;

/// Why a relation is. It is put into words when asked: of the relations of a city most are never read.
public interface Reason {
    /// The reason in one sentence.
    Text sentence();

    /// The conditions of the rule, one by one, each with the value that was seen.
    List<Fact> facts();

    /// One condition of the rule and what was seen.
    ///
    /// @param condition as the rule file has it, such as `shared-ground-m2 >= 1`
    /// @param seen the value that made it true, such as `12.4`
    /// @param wanted what it was compared with, as it was worked out, such as `1`; `unknown` where that is not known
    record Fact(String condition, String seen, String wanted) {}
}
