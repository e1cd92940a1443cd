package org.koppelkansen.reports;

import org.koppelkansen.works.Discipline;

/// Colours that stay apart in print and for who sees few colours.
final class Palette {
    static final int APART = 0xB5460F;
    static final int TOGETHER = 0x1F5A8A;

    private Palette() {}

    /// As on the page's map (`web/src/words/colours.ts`), so that paper and screen can be laid side by side.
    static int of(Discipline discipline) {
        return switch (discipline) {
            case ROAD -> 0x6F7780;
            case SEWER -> 0xA1622F;
            case DRINKING_WATER -> 0x2F7FD0;
            case GAS -> 0xA88400;
            case ELECTRICITY -> 0xD23C4A;
            case HEAT -> 0xE0600F;
            case COOLING -> 0x1491A6;
            case TELECOM -> 0x2B8A3E;
            case LIGHTING -> 0xB5651D;
            case TRAM_AND_RAIL -> 0x8A5CF0;
            case BRIDGE_AND_QUAY -> 0x7A6F9B;
            case GREENERY -> 0x5C8F1F;
            case CLIMATE -> 0x0E8F7A;
            case WASTE -> 0x8A7A5C;
            case BUILDING -> 0xCC4A94;
            case OTHER -> 0x7D8A85;
        };
    }
}
