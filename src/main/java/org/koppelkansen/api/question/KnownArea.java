package org.koppelkansen.api.question;

import java.util.Optional;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.register.Areas;
import org.koppelkansen.works.Area;

/// The area that an address names.
public final class KnownArea {
    private KnownArea() {}

    /// The first of this code, by level.
    public static Area in(Areas areas, String code) {
        return Optional.of(code)
                .filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl))
                .flatMap(areas::find)
                .orElseThrow(() -> new Problem(
                        ProblemCode.NOT_FOUND, "Dit gebied is hier niet bekend.", "This area is not known here."));
    }
}
