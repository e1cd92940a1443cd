package org.koppelkansen.find;

import java.util.List;
import java.util.Map;
import org.koppelkansen.measure.Text;

/// The reason that a rule gives for what it holds of.
///
/// @param parameters of the rule file, for its sentences
record ByRule<C>(Rule<C> rule, C subject, SentenceParts<C> parts, Map<String, List<String>> parameters)
        implements Reason {
    @Override
    public Text sentence() {
        return parts.fill(rule.sentence(), subject, parameters);
    }

    @Override
    public List<Fact> facts() {
        return rule.facts(subject);
    }
}
