package org.koppelkansen.sources;

import java.nio.charset.Charset;
import java.util.Optional;
import org.koppelkansen.space.Crs;

/// What a profile knows beforehand about a source; all of it optional.
///
/// @param charset of text files; guessed when empty (BOM, then UTF-8 if valid, else windows-1252)
/// @param separator of CSV; guessed when empty from the heading line
/// @param layer table of a GeoPackage, Shapefile in a zip, sheet of a workbook; when empty all layers, or the first
///     visible sheet with rows
/// @param headingRow of a workbook or CSV, from 1; found when empty
/// @param crs of geometry that names no system itself
public record SourceHints(
        Optional<Charset> charset,
        Optional<Character> separator,
        Optional<String> layer,
        Optional<Integer> headingRow,
        Optional<Crs> crs) {
    public static final SourceHints NONE =
            new SourceHints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
