package org.koppelkansen.api.answer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;

/// The parameter `lang`, for files that a browser fetches by a link: there no header can be given.
public final class LanguageAsked {
    /// What it is, for the published API.
    public static final String WORDS = "`nl` or `en`; as `Accept-Language` says when absent.";

    private LanguageAsked() {}

    /// @param otherwise where the parameter is absent
    public static Language of(@Nullable String lang, Language otherwise) {
        return lang == null
                ? otherwise
                : Arrays.stream(Language.values())
                        .filter(language -> language.tag().equals(lang))
                        .findFirst()
                        .orElseThrow(() -> FieldError.problem(
                                ProblemCode.WRONG_PARAMETER,
                                "lang",
                                "unknown-value",
                                new Text("`lang` is nl of en.", "`lang` is nl or en.")));
    }
}
