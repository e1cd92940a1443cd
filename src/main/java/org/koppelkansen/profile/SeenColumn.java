package org.koppelkansen.profile;

import java.util.List;

/// A column of a source, as a person recognises it.
///
/// @param examples the first few different values; long ones cut
public record SeenColumn(String name, List<String> examples) {}
