package org.koppelkansen.api.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;

/// One thing that is wrong in what was sent.
///
/// @param pointer where: a JSON pointer into the content (`/window/from`), or the name of a parameter
/// @param code what kind of mistake, such as `missing`
/// @param detail what is wrong and what to do, as a sentence
public record FieldError(String pointer, String code, Text detail) {
    /// All of them at once, so that nobody mends one only to hear of the next.
    ///
    /// @param errors at least one
    public static Problem problem(ProblemCode code, List<FieldError> errors) {
        Text first = errors.getFirst().detail();
        Text detail = errors.size() == 1
                ? first
                : new Text(
                        "Er zijn " + errors.size() + " fouten; `errors` noemt ze alle.",
                        "There are " + errors.size() + " errors; `errors` names them all.");
        return new Problem(code, detail, Map.of("errors", List.copyOf(errors)));
    }

    /// One of them alone.
    public static Problem problem(ProblemCode code, String pointer, String kind, Text detail) {
        return problem(code, List.of(new FieldError(pointer, kind, detail)));
    }

    Map<String, String> in(Language language) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("pointer", pointer);
        members.put("code", code);
        members.put("detail", detail.in(language));
        return members;
    }
}
