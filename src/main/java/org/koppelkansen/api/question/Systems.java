package org.koppelkansen.api.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Settings;
import org.koppelkansen.space.AreaOfUse;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Expected;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.Shape;

/// Coordinate systems over HTTP: which one is asked for, how it is named, and the way there.
public final class Systems {
    /// As the rules for geographic data of the Dutch government call it: `CRS84` is WGS84 with longitude first.
    static final String CRS84 = "CRS84";

    /// What the parameter `crs` is, for the published API.
    public static final String CRS =
            "System in which coordinates are answered, x first; also by `Accept-Crs`; CRS84 when absent.";

    /// Decimals that come to a centimetre of degrees, and to a millimetre of metres.
    private static final int DEGREE_DECIMALS = 7;

    private static final int METRE_DECIMALS = 3;

    private final Settings settings;
    private final Map<Crs, Map<Crs, Reprojection>> ways = new ConcurrentHashMap<>();

    public Systems(Settings settings) {
        this.settings = settings;
    }

    /// In which the register keeps all places.
    public Crs kept() {
        return settings.crs();
    }

    /// Where places are expected: the land for which the register's system is made, and a little round it.
    public Expected expected() {
        return AreaOfUse.inDegrees(kept())
                .map(land -> Expected.within(land.grow(1)))
                .orElse(Expected.ANYWHERE);
    }

    /// To read the parameters of one question.
    public Parameters parameters() {
        return new Parameters(this);
    }

    /// What the parameter `crs` asks for, else the header `Accept-Crs`; WGS84 where neither says.
    public static Crs asked(@Nullable String crs, HttpServletRequest request) {
        if (crs != null) {
            return parsed(crs, "crs");
        }
        String header = request.getHeader("Accept-Crs");
        return header == null ? Crs.WGS84 : parsed(header, "Accept-Crs");
    }

    /// @param where the name is, for the complaint
    public static Crs parsed(String name, String where) {
        return known(name)
                .orElseThrow(
                        () -> FieldError.problem(ProblemCode.WRONG_PARAMETER, where, "unknown-crs", unknown(name)));
    }

    /// The system of this name; empty where the server cannot reckon with it.
    public static Optional<Crs> known(String name) {
        return Crs.parse(name).filter(Reprojection::knows);
    }

    /// What to say of a name that is none of theirs.
    public static Text unknown(String name) {
        return new Text(
                "‘" + name + "’ is geen coördinatenstelsel dat de server kent; wel: CRS84, EPSG:28992 (RD).",
                "‘" + name + "’ is no coordinate system that the server knows; these are: CRS84, EPSG:28992 (RD).");
    }

    /// As it is answered.
    public static String name(Crs crs) {
        return crs.equals(Crs.WGS84) ? CRS84 : crs.toString();
    }

    /// With how many decimals coordinates are answered.
    public static int decimals(Crs crs) {
        return crs.isInDegrees() ? DEGREE_DECIMALS : METRE_DECIMALS;
    }

    /// Empty where the shape lies out of the range of the system.
    public Optional<Shape> moved(Shape shape, Crs to) {
        return shape.crs().equals(to)
                ? Optional.of(shape)
                : way(shape.crs(), to).attempt(shape);
    }

    /// A box around it; empty where it lies out of the range of the system.
    public Optional<Box> moved(Box box, Crs from, Crs to) {
        return from.equals(to) ? Optional.of(box) : way(from, to).attempt(box);
    }

    private Reprojection way(Crs from, Crs to) {
        return ways.computeIfAbsent(from, unused -> new ConcurrentHashMap<>())
                .computeIfAbsent(to, unused -> Reprojection.between(from, to));
    }
}
