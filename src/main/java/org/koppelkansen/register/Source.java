package org.koppelkansen.register;

import java.util.Optional;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// A file or feed that an organisation delivers again and again.
///
/// @param organisation that delivers it, and so registers its works
/// @param profile name of the profile to read it by
/// @param location where a feed is fetched; empty for files that somebody uploads
/// @param least the most open that a work of it can be, whatever its row says
public record Source(
        SourceName name, OwnerId organisation, String profile, Optional<String> location, Confidentiality least) {}
