/// Pages to print: headings, tables, bars and a map, made into a PDF that screen readers can read (PDF/UA).
/// Must not know what the pages are about; every word given to it is text, and nothing is fetched from anywhere.
/// Start at [org.koppelkansen.paper.Paper].
@NullMarked
package org.koppelkansen.paper;

import org.jspecify.annotations.NullMarked;
