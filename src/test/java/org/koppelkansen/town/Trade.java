package org.koppelkansen.town;

import org.locationtech.jts.geom.Geometry;

/// How the works of a trade lie in the street and what they roughly cost; the rates are invented.
///
/// @param offsetMetres of a line from the axis of its street
/// @param rateEuros per metre of a line, per square metre of a surface, per piece of a point
record Trade(Form form, double offsetMetres, double rateEuros) {
    enum Form {
        LINE,
        SURFACE,
        POINT
    }

    static Trade of(Role role, String kind) {
        return switch (role) {
            case GRID -> kind.contains("asleiding") ? new Trade(Form.LINE, -3.1, 510) : grid(kind);
            case WATER -> new Trade(Form.LINE, 3.4, 560);
            case SEWER -> new Trade(Form.LINE, 0, kind.equals("relining") ? 430 : 1450);
            case HEAT -> kind.equals("station") ? new Trade(Form.SURFACE, 0, 9000) : new Trade(Form.LINE, 1.6, 2700);
            case TELECOM -> new Trade(Form.LINE, 4.3, 90);
            case ROADS -> new Trade(Form.SURFACE, 0, kind.equals("Asfaltonderhoud") ? 70 : 210);
            case BRIDGES -> new Trade(Form.SURFACE, 0, kind.startsWith("Inspectie") ? 60 : 5200);
            case GREENERY -> new Trade(Form.POINT, 0, 14_000);
        };
    }

    private static Trade grid(String kind) {
        return kind.contains("station") ? new Trade(Form.POINT, 0, 145_000) : new Trade(Form.LINE, -4.0, 340);
    }

    Geometry shape(Ground ground, String place) {
        if (place.startsWith("punt ")) {
            return ground.town().sheet().point(place.substring(5));
        }
        return switch (form) {
            case LINE -> place.startsWith("vlak ") ? ground.surface(place) : ground.line(place, offsetMetres);
            case SURFACE -> ground.surface(place);
            case POINT -> ground.axis(place).getCentroid();
        };
    }

    double euros(Geometry shape) {
        return switch (form) {
            case LINE -> rateEuros * shape.getLength();
            case SURFACE -> rateEuros * shape.getArea();
            case POINT -> rateEuros;
        };
    }
}
