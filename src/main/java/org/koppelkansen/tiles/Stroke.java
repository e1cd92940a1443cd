package org.koppelkansen.tiles;

import java.util.List;

/// The commands by which one feature is drawn, as numbers after the Mapbox Vector Tile specification 2.1, §4.3: the
/// pen moves to, draws lines to, and closes rings, each step relative to the last.
final class Stroke {
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE = 7;

    private final Form form;
    private final ProtocolBuffer commands = new ProtocolBuffer();
    private int x;
    private int y;

    Stroke(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    ProtocolBuffer commands() {
        return commands;
    }

    /// Points, at least one.
    void points(List<Dot> points) {
        command(MOVE_TO, points.size());
        points.forEach(this::step);
    }

    /// A line through two or more different points.
    void line(List<Dot> points) {
        command(MOVE_TO, 1);
        step(points.getFirst());
        command(LINE_TO, points.size() - 1);
        points.subList(1, points.size()).forEach(this::step);
    }

    /// A ring of three or more points, the first not repeated: with the clock on the screen for a shell, against it
    /// for a hole.
    void ring(List<Dot> points) {
        line(points);
        command(CLOSE, 1);
    }

    private void command(int id, int count) {
        commands.varint((long) count << 3 | id);
    }

    private void step(Dot to) {
        commands.varint(zigzag(to.x() - x));
        commands.varint(zigzag(to.y() - y));
        x = to.x();
        y = to.y();
    }

    private static long zigzag(int number) {
        return (number << 1 ^ number >> 31) & 0xFFFF_FFFFL;
    }

    /// What kind of thing is drawn, in the order of the specification's numbers, from 1.
    enum Form {
        POINTS(1),
        LINES(2),
        AREAS(3);

        private final int number;

        Form(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /// A point on the canvas: to the right and downwards from the tile's upper left corner.
    record Dot(int x, int y) {}
}
