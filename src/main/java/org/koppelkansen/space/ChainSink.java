package org.koppelkansen.space;

/// Takes the coordinates of a shape chain by chain: x and y by turns, first for every part its points, line or shell,
/// then the shell's holes; shells and holes end where they start.
public interface ChainSink {
    /// A point (one coordinate) or a line.
    void path(double... xy);

    void shell(double... xy);

    void hole(double... xy);
}
