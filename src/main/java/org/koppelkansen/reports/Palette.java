package org.koppelkansen.reports;

import java.util.List;
import org.koppelkansen.works.Discipline;

/// Colours that stay apart in print and for who sees few colours.
final class Palette {
    private static final int[] COLOURS = {
        0x1F5A8A, 0xB5460F, 0x2E7D4F, 0x8A2C6B, 0x7A5C00, 0x0F7C86, 0x5B4BA0, 0xA3242F, 0x4F6B1F, 0x5A5A5A
    };

    static final int APART = 0xB5460F;
    static final int TOGETHER = 0x1F5A8A;

    private Palette() {}

    static int of(int number) {
        return COLOURS[Math.floorMod(number, COLOURS.length)];
    }

    static int of(Discipline discipline) {
        return of(List.of(Discipline.values()).indexOf(discipline));
    }
}
