package org.koppelkansen.results.told;

import java.util.List;
import java.util.Optional;

/// One who pays for some of the works.
///
/// @param owner id of the organisation
/// @param works ids, in order
/// @param own what its works cost and it would pay; empty where that may not be told
public record Party(String name, String owner, List<String> works, Optional<Own> own) {
    public Party {
        works = List.copyOf(works);
    }

    /// @param aloneCents what its works likely cost at best without the others; empty where that cannot be shared
    /// @param apart each of its projects by itself
    /// @param shares what it pays by the rules of [Figures#gains]
    public record Own(Optional<Long> aloneCents, List<Sheet> apart, List<Share> shares) {
        public Own {
            apart = List.copyOf(apart);
            shares = List.copyOf(shares);
        }
    }

    /// @param rule key of a sharing rule
    public record Share(String rule, long shareCents) {}

    /// The same without what it costs and pays.
    public Party withoutOwn() {
        return new Party(name, owner, works, Optional.empty());
    }
}
