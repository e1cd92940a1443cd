package org.koppelkansen.deliver;

import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// What somebody delivers, and what is to become of it.
///
/// @param feed address to fetch instead of the files; empty for files
/// @param reading how it is to be read
/// @param least the most open that a work can be; that of the source before, or else partners, where empty
/// @param acceptAtOnce whether it is merged without a look at what that would do
public record DeliveryOrder(
        SourceName source,
        OwnerId organisation,
        Optional<String> feed,
        ReadingBy reading,
        Optional<Confidentiality> least,
        boolean acceptAtOnce,
        Viewer who) {
    /// @param profile name of a profile that comes with the program
    /// @param yaml text of a profile of the user's own, which goes before
    public record ReadingBy(Optional<String> profile, Optional<String> yaml) {
        /// As the last time, or else by the profile that recognises the columns.
        public static final ReadingBy RECOGNISED = new ReadingBy(Optional.empty(), Optional.empty());
    }

    /// The same of somebody else, or of the same with other roles.
    DeliveryOrder by(Viewer other) {
        return new DeliveryOrder(source, organisation, feed, reading, least, acceptAtOnce, other);
    }
}
