package org.koppelkansen.near;

import java.util.SplittableRandom;

/// A seeded city of any size for benchmarks: works along a net of streets in RD metres, as dense as in a real city
/// (some 2,000 a square kilometre), 74 % lines, 21 % areas with holes and parts, 5 % points, each with a window of
/// months within twelve years. One in two hundred is a line of kilometres.
public final class CityOfWorks {
    private static final double WEST = 110_000;
    private static final double SOUTH = 470_000;
    private static final double BLOCK_METRES = 110;
    private static final double WORKS_PER_SQUARE_KILOMETRE = 2_000;
    private static final int FIRST_DAY = 20_454;
    private static final int DAYS = 4_383;

    private final SplittableRandom random;
    private final int streets;

    private CityOfWorks(long seed, int works) {
        random = new SplittableRandom(seed);
        streets = Math.max(2, (int) (Math.sqrt(works / WORKS_PER_SQUARE_KILOMETRE) * 1000 / BLOCK_METRES));
    }

    public static TimedShapes of(long seed, int works) {
        CityOfWorks city = new CityOfWorks(seed, works);
        TimedShapes timed = new TimedShapes(works, 6 * works);
        for (int i = 0; i < works; i++) {
            city.build(timed.chains());
            int from = FIRST_DAY + city.random.nextInt(DAYS);
            timed.add(from, from + city.random.nextInt(30, 400), 0);
        }
        return timed;
    }

    private void build(PackedShapes to) {
        double along = random.nextDouble(streets) * BLOCK_METRES;
        double across = random.nextInt(streets) * BLOCK_METRES + random.nextDouble(-7, 7);
        boolean eastWest = random.nextBoolean();
        int type = random.nextInt(200);
        if (type == 0) {
            street(to, along, across, eastWest, random.nextDouble(1_000, 4_000), 30);
        } else if (type < 140) {
            street(to, along, across, eastWest, random.nextDouble(20, 160), random.nextInt(2, 9));
        } else if (type < 148) {
            street(to, along, across, eastWest, random.nextDouble(20, 60), 3);
            street(to, along + 70, across + 2, eastWest, random.nextDouble(20, 60), 2);
        } else if (type < 158) {
            double[] point = place(along, across, eastWest);
            to.path(point[0], point[1]);
        } else {
            area(to, along, across, eastWest, type < 170);
            if (type > 194) {
                area(to, along + 60, across, eastWest, false);
            }
        }
    }

    private void street(PackedShapes to, double along, double across, boolean eastWest, double length, int points) {
        double[] line = new double[2 * points];
        for (int p = 0; p < points; p++) {
            double[] at = place(along + length * p / (points - 1), across + random.nextDouble(-1, 1), eastWest);
            line[2 * p] = at[0];
            line[2 * p + 1] = at[1];
        }
        to.path(line);
    }

    private void area(PackedShapes to, double along, double across, boolean eastWest, boolean hole) {
        double[] centre = place(along, across, eastWest);
        double radius = random.nextDouble(3, 20);
        int corners = random.nextInt(4, 11);
        to.shell(ring(centre, radius, corners));
        if (hole) {
            to.hole(ring(centre, radius / 3, 4));
        }
    }

    private static double[] ring(double[] centre, double radius, int corners) {
        double[] ring = new double[2 * corners + 2];
        for (int c = 0; c <= corners; c++) {
            double angle = 2 * Math.PI * (c % corners) / corners;
            ring[2 * c] = centre[0] + radius * Math.cos(angle);
            ring[2 * c + 1] = centre[1] + radius * Math.sin(angle);
        }
        return ring;
    }

    private static double[] place(double along, double across, boolean eastWest) {
        return eastWest ? new double[] {WEST + along, SOUTH + across} : new double[] {WEST + across, SOUTH + along};
    }
}
