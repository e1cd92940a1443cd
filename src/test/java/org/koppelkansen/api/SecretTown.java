package org.koppelkansen.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.deliver.DeliveryReports;
import org.koppelkansen.deliver.DeliveryState;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.results.RegisteredTown;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.jobs.SqlDeliveryReports;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// A town in a server's register with a work of the city of every level in each of two areas, beside each a
/// work of the grid operator, and works of owners without people that the city delivered. Every word and number of
/// a work is its own, so that it is known wherever it turns up.
final class SecretTown {
    static final String CITY = "city";
    static final String NET = "net";
    static final String QUIET = "quiet";

    /// An owner of whose works only the city may know.
    static final String HUSH = "hush";

    /// In what was odd about the last delivery of the city's plan; its place.
    static final String ODD = "odd78";

    static final Box ODD_PLACE = new Box(120_190, 486_490, 120_210, 486_510);

    private static final LocalDate BEGIN = LocalDate.of(2029, 1, 3);

    private final TestServer server;
    private final RegisteredTown town;
    private final List<SecretWork> works = new ArrayList<>();
    private int street;

    private SecretTown(TestServer server) {
        this.server = server;
        this.town = RegisteredTown.in(server.database());
    }

    static SecretTown in(TestServer server) {
        SecretTown made = new SecretTown(server);
        made.areas();
        for (boolean released : new boolean[] {false, true}) {
            for (Confidentiality level : Confidentiality.values()) {
                made.couple(level, released);
            }
        }
        made.street = 20;
        for (Confidentiality level : Confidentiality.values()) {
            made.couple(level, false);
        }
        made.street = 10;
        made.delivered();
        made.town.find(1_000);
        made.findings();
        made.odd("older79", 6);
        made.odd(ODD, 7);
        return made;
    }

    List<SecretWork> works() {
        return works;
    }

    private void areas() {
        Viewer core = RegisteredTown.viewer(Role.CORE_TEAM, "core");
        List<Area> areas = List.of(
                area("W", new Box(119_000, 487_000 - 1_900, 122_000, 487_000)),
                area("E", new Box(119_000, 487_000 - 4_000, 122_000, 487_000 - 1_900)));
        done(town.register()
                .areas()
                .replace(Area.Level.DISTRICT, areas, new Change(core, RegisteredTown.at(0), "areas")));
    }

    private static Area area(String code, Box box) {
        return new Area(code, "Area " + code, Area.Level.DISTRICT, Optional.empty(), Shape.of(box, Crs.RD));
    }

    /// A work of the city, and one of the grid operator in the same street.
    private void couple(Confidentiality level, boolean released) {
        street++;
        Work city = work("C", CITY, "sewer replace", 0, level);
        Work net = work("N", NET, street % 2 == 0 ? "heat lay" : "drinking-water lay", 2, Confidentiality.PARTNERS);
        keep(town.enter(city, level, released), released, CITY);
        keep(town.enter(net, Confidentiality.PARTNERS, false), false, NET);
    }

    /// Works of owners without people of their own here, of which only the city may know more than their level says.
    private void delivered() {
        List<Work> quiet = new ArrayList<>();
        for (Confidentiality level : List.of(Confidentiality.OWNER_ONLY, Confidentiality.PARTNERS)) {
            street++;
            quiet.add(work("Q", level == Confidentiality.PARTNERS ? QUIET : HUSH, "gas replace", 0, level));
        }
        Viewer city = Viewer.inSession("city", "City", List.of(new Grant(Role.PROGRAMMER, new OwnerId(CITY))));
        Change change = new Change(city, RegisteredTown.at(5), "");
        Source source = new Source(
                new SourceName("city plan"), new OwnerId(CITY), "generic", Optional.empty(), Confidentiality.PUBLIC);
        Delivered staged = done(town.register().deliveries().stage(source, true, quiet.stream(), change));
        done(town.register().deliveries().merge(staged.id(), change));
        quiet.forEach(work -> keep(renamed(work, "city plan:" + work.id()), false, CITY));
    }

    /// Says something odd of every work, as weighing would of few of them.
    private void findings() {
        works.forEach(one -> server.database()
                .sql()
                .sql("insert into weighing_finding (code, severity, work, source, source_row, nl, en)"
                        + " values ('ground-too-large', 'warning', ?, 'a source', 1, ?, ?)")
                .params(one.id(), "Groot: " + one.title(), "Large: " + one.title())
                .update());
    }

    /// Keeps a delivery of the city's plan, merged, with something odd about a row and about the file.
    private void odd(String word, int day) {
        DeliveryReports reports = new SqlDeliveryReports(server.database());
        Instant at = RegisteredTown.at(day);
        DeliveryReport merged = new DeliveryReport(
                reports.freshId(),
                new DeliveryReport.About(
                        new SourceName("city plan"), new OwnerId(CITY), "city", "City", at, List.of("plan.csv")),
                new DeliveryReport.Quality(true, List.of(), Map.of()),
                new DeliveryReport.Fate(DeliveryState.MERGED, "", false, Optional.of(at), Optional.empty()));
        Text sentence = new Text(word + " klopt niet", word + " is odd");
        reports.add(
                new DeliveryReport(
                        merged.id(),
                        merged.about(),
                        merged.quality(),
                        new DeliveryReport.Fate(
                                DeliveryState.SET_ASIDE, "", false, Optional.empty(), Optional.empty())),
                Optional.empty(),
                List.of(
                        new Finding(
                                FindingCode.DATES_SWAPPED,
                                "plan.csv",
                                4,
                                "row " + word,
                                Optional.of(Shape.of(ODD_PLACE, Crs.RD)),
                                sentence),
                        new Finding(FindingCode.FILE_BROKEN, "plan.csv", 0, "", Optional.empty(), sentence)));
        reports.settle(merged);
    }

    private void keep(Work work, boolean released, String registrar) {
        String need = server.database()
                .sql()
                .sql("select need from work where id = ?")
                .param(work.id().value())
                .query(String.class)
                .single();
        int at = Integer.parseInt(work.task().title().replaceAll("\\D", "")) / 100;
        works.add(new SecretWork(work, released, registrar, Set.of(at > 20 ? "E" : "W"), need));
    }

    /// @param kind letter that no other work of the street has
    private Work work(String kind, String owner, String task, int beside, Confidentiality level) {
        String number = String.format(Locale.ROOT, "%s%02d37", kind, street);
        int aside = 10 * street + (kind.equals("N") ? 12 : 7);
        String drawing = "%s %s %s %d %d-%d %d 2029-01-01..2033-01-01 63 flexible 1 -"
                .formatted("ref" + number, owner, task, street, aside, 400 + aside, beside);
        Work drawn = DrawnTown.of(drawing).works().getFirst();
        // Of each kind of work another day of the week, so that the end of the one is not the begin of another.
        LocalDate from = BEGIN.plusDays(7L * street + "C__N_Q".indexOf(kind));
        Place place = drawn.place().orElseThrow();
        return new Work(
                drawn.id(),
                new Owner(drawn.owner().id(), "Name of " + owner, List.of()),
                new Task(drawn.discipline(), drawn.task().intervention(), "title" + number),
                Optional.of(new Place(place.geometry(), place.footprint(), 0, "street" + number)),
                new Window(
                        new Period(from, from.plusDays(1_000)),
                        from.plusDays(1),
                        63,
                        drawn.window().hardness(),
                        1,
                        new Window.Origin.Given()),
                new Planning(
                        List.of(Phase.IDEA, Phase.PROGRAMMED, Phase.PREPARED).get(street % 3),
                        Optional.of(new Money(73_000_000_37L + 1_000_000L * (2 * street + (kind.equals("N") ? 1 : 0)))),
                        Optional.of("project" + number),
                        level),
                new Provenance("a source", 1, RegisteredTown.DAY));
    }

    private static Work renamed(Work work, String id) {
        return new Work(
                new WorkId(id),
                work.owner(),
                work.task(),
                work.place(),
                work.window(),
                work.planning(),
                work.provenance());
    }

    private static <T> T done(Saved<T> saved) {
        if (saved instanceof Saved.Done<T> done) {
            return done.now();
        }
        throw new IllegalStateException(saved.toString());
    }
}
