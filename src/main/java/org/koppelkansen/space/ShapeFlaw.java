package org.koppelkansen.space;

/// What was wrong with a geometry as it came.
public enum ShapeFlaw {
    /// A ring whose last point is not its first; closed.
    UNCLOSED_RING,
    /// The same point twice in a row; the second dropped.
    REPEATED_POINTS,
    /// A boundary that crosses itself; rebuilt as valid polygons.
    SELF_INTERSECTION,
    /// A hole outside its polygon or over another hole, parts over one another, the same ring twice; rebuilt, with
    /// every part kept once.
    RINGS_MISPLACED,
    /// A polygon without area or a line without length; kept as the line or point that it is.
    COLLAPSED,
    /// Latitude first, or y before x; turned round.
    AXES_SWAPPED,
    /// Some parts were empty or unusable and left out, the rest is kept.
    PARTS_DROPPED,
    /// A coordinate that is not a finite number, or beyond any place on Earth; its part left out.
    NOT_A_NUMBER,
    /// Arcs, replaced by short straight pieces.
    CURVES_STRAIGHTENED
}
