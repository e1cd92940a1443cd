package org.koppelkansen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may use whom. The map is data, true in both directions: nothing is used that it does not allow, and it allows
/// nothing that is not used. `./dev map` writes it into ARCHITECTURE.md.
class ArchitectureTest {
    /// Each package, from the ground up, with the packages that it uses.
    private static final Map<String, Set<String>> MAP = table("""
            measure          ->
            space            ->
            near             -> space
            works            -> measure space
            settings         -> measure works
            find             -> measure near settings space works
            sources.geometry -> space
            sources.web      -> measure
            sources          -> measure sources.geometry sources.web space works
            profile          -> measure settings sources space works
            gather           -> measure profile settings sources sources.web space works
            anchor.table     -> measure space
            weigh.hindrance  -> measure settings space works
            share            -> measure
            weigh            -> measure settings space works
            opportunities    -> find measure settings share space weigh works
            access           -> measure works
            register         -> access measure space works
            results.told     -> find measure opportunities settings share weigh weigh.hindrance works
            results          -> access find measure opportunities register results.told settings share space weigh weigh.hindrance works
            outlook          -> access register results results.told settings space works
            marks            -> access measure register works
            jobs             -> access measure register works
            store            -> measure
            store.results    -> access find measure outlook register results results.told space store works
            deliver          -> access gather jobs measure profile register settings sources sources.web space works
            store.jobs       -> access deliver gather jobs measure profile register space store works
            store.register   -> access measure register sources space store works
            accounts         -> access measure register works
            store.access     -> access accounts measure register store works
            store.marks      -> access marks measure register store store.register works
            store.copy       -> measure store
            overview         -> access measure register space works
            store.maps       -> access overview store store.register works
            tiles            -> space
            anchor           -> anchor.table find gather measure opportunities profile settings space weigh works
            anchor.seen      -> anchor anchor.table find measure register results results.told works
            games            -> anchor.table measure share
            weighings        -> anchor anchor.table games measure opportunities settings share weigh weigh.hindrance works
            paper            -> measure space
            reports          -> find measure outlook paper register results results.told settings share space weigh works
            cli.screen       -> measure
            cli.call         -> cli.screen measure
            cli.plans        -> anchor cli.call cli.screen find gather measure profile settings sources space weigh works
            cli.find         -> anchor cli.call cli.plans cli.screen find measure opportunities weigh works
            cli.weigh        -> cli.call cli.plans cli.screen find games measure opportunities settings share weigh weigh.hindrance weighings works
            cli.share        -> cli.call cli.plans cli.screen cli.weigh games measure opportunities share works
            cli.rates        -> anchor.table cli.call cli.plans cli.screen measure settings works
            api.answer       -> access measure store
            api.question     -> api.answer measure register space works
            api.jobs         -> access api.answer jobs measure register works
            api.background   -> api.answer measure sources.web
            api.access       -> access accounts api.answer api.background measure register settings works
            api.audit        -> access accounts api.answer measure register
            api.ogc          -> access anchor.seen anchor.table api.answer api.question measure overview register results space works
            api.tiles        -> access api.answer measure overview register results space tiles works
            api.register     -> access api.answer api.question gather measure profile register settings sources space works
            api.results      -> access api.answer api.jobs api.question api.register find games jobs measure outlook register results results.told settings share space works
            api.marks        -> access api.answer api.question api.results marks measure register results space works
            api.reports      -> access api.answer api.question api.results measure outlook register reports results works
            api.deliveries   -> access api.answer api.jobs api.question api.register deliver gather jobs measure profile register settings sources sources.web space works
            api.exports      -> access anchor anchor.seen anchor.table api.answer api.deliveries api.question api.register api.results deliver gather measure outlook register results results.told space works
            api.document     -> access accounts api.answer deliver find jobs marks measure register share weigh weigh.hindrance works
            api              -> access accounts api.access api.answer api.audit api.background api.deliveries api.document api.exports api.jobs api.marks api.ogc api.register api.reports api.results api.tiles deliver jobs marks outlook overview register results store store.access store.jobs store.maps store.marks store.results
            cli.serve        -> access api api.access api.background cli.call cli.plans cli.screen deliver find gather jobs measure profile register results settings sources.web store store.copy store.jobs store.register store.results works
            cli              -> anchor anchor.table cli.call cli.find cli.plans cli.rates cli.screen cli.serve cli.share cli.weigh games gather measure profile settings share sources space store works
            root             -> cli cli.call cli.plans cli.screen measure
            """);

    /// Each library, with the packages that use it.
    private static final Map<String, Set<String>> LIBRARIES = table("""
            JTS              -> anchor anchor.table api.ogc api.register gather paper sources sources.geometry space store.jobs store.register store.results tiles
            proj4j           -> space
            Jackson          -> anchor anchor.table api.document api.ogc games sources sources.geometry weighings
            SQL              -> anchor.table api sources store store.access store.copy store.jobs store.maps store.marks store.register store.results
            Spring JDBC      -> api.answer store store.access store.jobs store.maps store.marks store.register store.results
            Flyway           -> store
            PostgreSQL       -> store store.copy store.register
            Spring           -> api api.access api.answer api.audit api.background api.deliveries api.document api.exports api.jobs api.marks api.ogc api.question api.register api.reports api.results api.tiles
            Tomcat           -> api.answer
            springdoc        -> api.access api.answer api.audit api.background api.deliveries api.document api.exports api.jobs api.marks api.question api.register api.reports api.results api.tiles
            Jackson 3        -> api.answer api.audit api.deliveries api.document api.exports api.jobs api.marks api.register api.tiles store.copy store.results
            logging          -> api.access api.answer store
            unpacking        -> store
            fastexcel        -> anchor anchor.table games sources
            HTTP client      -> sources.web
            XML reader       -> sources sources.geometry
            snakeyaml-engine -> settings
            openhtmltopdf    -> paper
            picocli          -> cli cli.call cli.find cli.plans cli.rates cli.serve cli.share cli.weigh root
            """);

    /// What the classes of a library start with.
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("org.locationtech.jts.", "JTS"),
            Map.entry("org.locationtech.proj4j.", "proj4j"),
            Map.entry("com.fasterxml.jackson.", "Jackson"),
            Map.entry("org.snakeyaml.engine.", "snakeyaml-engine"),
            Map.entry("org.dhatim.fastexcel.", "fastexcel"),
            Map.entry("org.sqlite.", "SQL"),
            Map.entry("java.sql.", "SQL"),
            Map.entry("javax.sql.", "SQL"),
            Map.entry("org.springframework.dao.", "Spring JDBC"),
            Map.entry("org.springframework.jdbc.", "Spring JDBC"),
            Map.entry("org.springframework.transaction.", "Spring JDBC"),
            Map.entry("com.zaxxer.hikari.", "Spring JDBC"),
            Map.entry("org.flywaydb.", "Flyway"),
            Map.entry("org.apache.commons.compress.", "unpacking"),
            Map.entry("org.postgresql.", "PostgreSQL"),
            Map.entry("org.springframework.", "Spring"),
            Map.entry("org.apache.hc.", "HTTP client"),
            Map.entry("org.apache.catalina.", "Tomcat"),
            Map.entry("org.apache.tomcat.", "Tomcat"),
            Map.entry("jakarta.servlet.", "Spring"),
            Map.entry("org.springdoc.", "springdoc"),
            Map.entry("io.swagger.v3.", "springdoc"),
            Map.entry("tools.jackson.", "Jackson 3"),
            Map.entry("com.fasterxml.jackson.annotation.", "Jackson 3"),
            Map.entry("org.slf4j.", "logging"),
            Map.entry("java.net.http.", "HTTP client"),
            Map.entry("javax.xml.", "XML reader"),
            Map.entry("com.openhtmltopdf.", "openhtmltopdf"),
            Map.entry("org.w3c.dom.", "openhtmltopdf"),
            Map.entry("picocli.", "picocli"));

    private static final Set<String> WITHOUT_FOREIGN_TYPES =
            Set.of("measure works find share access accounts jobs marks register results results.told".split(" "));

    /// The store draws the password of its database; answers draw marks of faults, and numbers of works without one.
    private static final Set<String> MAY_ASK_THE_CLOCK =
            Set.of("root", "cli", "cli.serve", "api.answer", "api.register", "store");

    private static final Path ARCHITECTURE = Path.of("ARCHITECTURE.md");
    private static final String BEGIN = "<!-- map: written by ./dev map -->\n";
    private static final String END = "<!-- end of map -->\n";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void packages_use_what_the_map_lists_and_nothing_else() {
        assertThat(PackageUse.complaints(MAP, PackageUse.packages(CLASSES))).isEmpty();
    }

    @Test
    void packages_form_no_cycle() {
        assertThat(PackageUse.cycle(PackageUse.packages(CLASSES))).isEmpty();
    }

    @Test
    void libraries_stay_behind_their_fences() {
        assertThat(PackageUse.complaints(LIBRARIES, PackageUse.libraries(CLASSES, PREFIXES)))
                .isEmpty();
    }

    @Test
    void the_domain_speaks_no_foreign_types() {
        assertThat(PackageUse.foreignSignatures(CLASSES, WITHOUT_FOREIGN_TYPES)).isEmpty();
    }

    @Test
    void time_and_chance_come_in_as_parameters() {
        assertThat(PackageUse.clockOrChance(CLASSES, MAY_ASK_THE_CLOCK)).isEmpty();
    }

    @Test
    void the_table_in_the_documentation_is_the_map() throws IOException {
        String document = Files.readString(ARCHITECTURE);
        String renewed = withTable(document, MapTable.of(MAP, LIBRARIES, JavaSource.under(Path.of("src/main/java"))));
        if (Boolean.getBoolean("map.renew")) {
            Files.writeString(ARCHITECTURE, renewed);
        } else {
            assertThat(document).as("renew the table with ./dev map").isEqualTo(renewed);
        }
    }

    @Test
    void a_map_that_is_not_the_truth_is_refused() {
        Map<String, Set<String>> used = table("a ->\nb -> a");
        assertThat(PackageUse.complaints(table("a ->\nb -> a"), used)).isEmpty();
        assertThat(PackageUse.complaints(table("a ->"), used))
                .contains("b exists, but not on the map", "b with a is not on the map");
        assertThat(PackageUse.complaints(table("a ->\nb -> a\nc ->"), used))
                .containsExactly("c is on the map, but does not exist");
        assertThat(PackageUse.complaints(table("a -> b\nb -> a"), used))
                .containsExactly("a with b is on the map, but not in the code");
        assertThat(PackageUse.complaints(table("a ->\nb ->"), used)).containsExactly("b with a is not on the map");
    }

    @Test
    void a_cycle_is_found_however_long() {
        assertThat(PackageUse.cycle(table("a -> b c\nb -> c\nc ->"))).isEmpty();
        assertThat(PackageUse.cycle(table("a -> b\nb -> c\nc -> b"))).containsExactly("a", "b", "c", "b");
    }

    @Test
    void use_is_seen_in_bodies_generics_annotations_and_throws(@TempDir Path folder) throws IOException {
        JavaClasses classes = compiled(
                folder,
                Map.of(
                        "works/Body", "class Body { Object x() { return new org.koppelkansen.find.Target(); } }",
                        "measure/Generic", "class Generic { java.util.List<org.koppelkansen.find.Target[]> x; }",
                        "space/Thrown", "class Thrown { void x() throws org.koppelkansen.find.Target {} }",
                        "sources/Note", "@org.koppelkansen.find.Mark class Note {}",
                        "find/Target", "public class Target extends Exception { }",
                        "find/Mark", "public @interface Mark {}",
                        "Start", "class Start { org.locationtech.jts.geom.Point[] x; }"));
        assertThat(PackageUse.packages(classes))
                .containsEntry("works", Set.of("find"))
                .containsEntry("measure", Set.of("find"))
                .containsEntry("space", Set.of("find"))
                .containsEntry("sources", Set.of("find"))
                .containsEntry("find", Set.of());
        assertThat(PackageUse.libraries(classes, PREFIXES)).isEqualTo(Map.of("JTS", Set.of("root")));
        assertThat(PackageUse.libraries(classes, Map.of()))
                .isEqualTo(Map.of("org.locationtech.jts.geom", Set.of("root")));
    }

    @Test
    void foreign_types_are_found_in_signatures_and_only_there(@TempDir Path folder) throws IOException {
        String jts = "org.locationtech.jts.geom.Point";
        JavaClasses classes = compiled(
                folder,
                Map.of(
                        "works/Inside", "public class Inside { private " + jts + " x; void y(" + jts + " p) {} }",
                        "works/Given", "public class Given { public void y(java.util.List<" + jts + "> p) {} }",
                        "works/Open", "public class Open { public " + jts + "[] x; }",
                        "sources/Edge", "public class Edge { public " + jts + " x; }"));
        assertThat(PackageUse.foreignSignatures(classes, Set.of("works")))
                .containsExactly("org.koppelkansen.works.Given.y(java.util.List)", "org.koppelkansen.works.Open.x");
    }

    @Test
    void a_look_at_the_clock_is_found(@TempDir Path folder) throws IOException {
        JavaClasses classes = compiled(
                folder,
                Map.of(
                        "find/Today", "class Today { Object x() { return java.time.LocalDate.now(); } }",
                        "find/Dice", "class Dice { Object x() { return new java.util.Random(); } }",
                        "find/Seeded", "class Seeded { Object x() { return new java.util.Random(1); } }",
                        "cli/Edge", "class Edge { Object x() { return java.time.LocalDate.now(); } }"));
        assertThat(PackageUse.clockOrChance(classes, Set.of("cli"))).hasSize(2);
    }

    @Test
    void a_table_that_is_not_the_map_is_refused() {
        String table = MapTable.of(table("a ->\nb -> a"), table("JTS -> a"), List.of());
        assertThat(table).contains("| `b` |").contains("| `a` |").contains("JTS");
        String document = "before\n" + BEGIN + "old\n" + END + "after\n";
        assertThat(withTable(document, table))
                .isNotEqualTo(document)
                .startsWith("before\n")
                .endsWith("after\n");
        assertThat(withTable(withTable(document, table), table)).isEqualTo(withTable(document, table));
    }

    private static String withTable(String document, String table) {
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        assertThat(begin).as("the mark before the map").isGreaterThanOrEqualTo(BEGIN.length());
        assertThat(end).as("the mark after the map").isGreaterThanOrEqualTo(begin);
        return document.substring(0, begin) + table + document.substring(end);
    }

    /// Lines of `name -> what it uses`, in their order.
    private static Map<String, Set<String>> table(String text) {
        return text.lines()
                .map(line -> line.split("->", -1))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(),
                        parts -> Stream.of(parts[1].strip().split(" +", -1))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, two) -> {
                            throw new IllegalArgumentException("listed twice");
                        },
                        LinkedHashMap::new));
    }

    private static JavaClasses compiled(Path folder, Map<String, String> types) throws IOException {
        Path sources = folder.resolve("sources");
        for (Map.Entry<String, String> type : types.entrySet()) {
            Path file = sources.resolve("org/koppelkansen").resolve(type.getKey() + ".java");
            Files.createDirectories(file.getParent());
            String name = sources.relativize(file.getParent()).toString().replace('/', '.');
            Files.writeString(file, "package " + name + ";\n" + type.getValue());
        }
        Path classes = folder.resolve("classes");
        Stream<String> options = Stream.of("-proc:none", "-nowarn", "-d", classes.toString());
        try (Stream<Path> files = Files.walk(sources)) {
            String[] arguments = Stream.concat(
                            options, files.map(Path::toString).filter(file -> file.endsWith(".java")))
                    .toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                    .isZero();
        }
        return new ClassFileImporter().importPath(classes);
    }
}
