package org.koppelkansen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.koppelkansen.HouseStyle.Complaint;

/// Sizes, names and comments of the sources, against the house style. Every rule is also shown a text that breaks
/// it, because a rule that cannot fail guards nothing.
class SizeTest {
    /// What may break a rule, and why. An entry that nothing needs any more fails too.
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "api.register.WorksStory", "one street from its first work to its journal, each test on the one before",
            "RealData", "the folder that it stands for is named data, beside the project",
            "near.Exact#longToShort", "the innermost loop of the join, which calls would slow down");

    private static final List<JavaSource> MAIN = JavaSource.under(Path.of("src/main/java"));
    private static final List<JavaSource> TESTS = JavaSource.under(Path.of("src/test/java"));

    @Test
    void types_methods_and_records_are_small() {
        assertThat(unexcused(complaints(MAIN, HouseStyle::sizes))).isEmpty();
        assertThat(unexcused(complaints(TESTS, HouseStyle::typeLengths))).isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(unexcused(complaints(all(), HouseStyle::names))).isEmpty();
    }

    @Test
    void comments_hold_no_code_and_no_unnumbered_promises() {
        assertThat(unexcused(complaints(all(), HouseStyle::comments))).isEmpty();
    }

    @Test
    void public_types_say_what_they_are() {
        assertThat(unexcused(complaints(MAIN, HouseStyle::documentation))).isEmpty();
    }

    @Test
    void packages_are_described_and_not_too_full() {
        assertThat(unexcused(HouseStyle.packages(MAIN))).isEmpty();
    }

    @Test
    void every_exception_is_still_needed() {
        List<String> excused = Stream.of(
                        complaints(MAIN, HouseStyle::sizes),
                        complaints(TESTS, HouseStyle::typeLengths),
                        complaints(all(), HouseStyle::names),
                        complaints(all(), HouseStyle::comments),
                        complaints(MAIN, HouseStyle::documentation),
                        HouseStyle.packages(MAIN))
                .flatMap(List::stream)
                .map(Complaint::subject)
                .toList();
        assertThat(new TreeSet<>(excused)).containsAll(EXCEPTIONS.keySet());
    }

    @Test
    void a_long_type_is_refused() {
        assertThat(sizes("class A {" + "\n".repeat(HouseStyle.TYPE_LINES) + "}"))
                .hasSize(1);
        assertThat(sizes("class A {" + "\n".repeat(HouseStyle.TYPE_LINES - 1) + "}"))
                .isEmpty();
        assertThat(HouseStyle.typeLengths(source("class A {" + "\n".repeat(HouseStyle.TYPE_LINES) + "}")))
                .hasSize(1);
    }

    @Test
    void a_long_method_is_refused_also_inside_a_nested_type() {
        String body = "\n".repeat(HouseStyle.METHOD_LINES + 2);
        assertThat(sizes("class A { static class B { void f() {" + body + "} } }"))
                .extracting(Complaint::subject)
                .containsExactly("find.A$B#f");
        assertThat(sizes("record R(int x) { R {" + body + "} }")).hasSize(1);
        assertThat(sizes("class A { void f() {" + body.substring(1) + "} }")).isEmpty();
    }

    @Test
    void a_record_of_eight_components_is_refused() {
        assertThat(sizes("record R(int a, int b, int c, int d, int e, int f, int g, int h) {}"))
                .hasSize(1);
        assertThat(sizes("record R(int a, int b, int c, int d, int e, int f, int g) { static int h; }"))
                .isEmpty();
    }

    @Test
    void empty_words_are_refused_wherever_they_stand_in_a_name() {
        assertThat(names("class WorkService {}")).hasSize(1);
        assertThat(names("class A { interface InfoText {} }")).hasSize(1);
        assertThat(names("enum GeoUtils { X }")).hasSize(1);
        assertThat(names("class WorkDTO {}")).hasSize(1);
        assertThat(names("class DefaultWork {}")).hasSize(1);
        assertThat(names("class WorkByDefault {}")).isEmpty();
        assertThat(names("class Database {}")).isEmpty();
        assertThat(names("class A { int getSize() { return 0; } }")).hasSize(1);
        assertThat(names("class A { @Override int getSize() { return 0; } int get(int i) { return i; } }"))
                .isEmpty();
        assertThat(HouseStyle.names(JavaSource.of("A.java", "package org.koppelkansen.common;\nclass A {}")))
                .hasSize(1);
    }

    @Test
    void promises_without_an_issue_and_code_in_comments_are_refused() {
        String promise = "TO" + "DO";
        assertThat(comments("// " + promise + " later")).hasSize(1);
        assertThat(comments("// " + promise + " #12 later")).isEmpty();
        assertThat(comments("// x = f(y);")).hasSize(1);
        assertThat(comments("//    if (x) {")).hasSize(1);
        assertThat(comments("// }")).hasSize(1);
        assertThat(comments("// Rows come in order; the last one wins.")).isEmpty();
        assertThat(comments("String s = \"// x = f(y);\";")).isEmpty();
        assertThat(comments("String s = \"\"\"\n// x = f(y);\n\"\"\";")).isEmpty();
        assertThat(comments("/** Old style. */ int x;")).hasSize(1);
        assertThat(comments("    /// Broken by a\n    // formatter.\n    int x;"))
                .hasSize(1);
        assertThat(comments("    /// Whole.\n    /// And on.\n    int x; // why"))
                .isEmpty();
    }

    @Test
    void a_public_type_without_a_sentence_is_refused() {
        assertThat(HouseStyle.documentation(source("public class A {}"))).hasSize(1);
        assertThat(HouseStyle.documentation(source("/// What it is.\n@Deprecated\npublic class A {}")))
                .isEmpty();
        assertThat(HouseStyle.documentation(source("class A {}"))).isEmpty();
    }

    @Test
    void a_package_that_is_full_or_not_described_is_refused() {
        JavaSource type = source("class A {}");
        assertThat(HouseStyle.packages(List.of(type))).hasSize(1);
        assertThat(HouseStyle.packages(List.of(type, described("For A. Not for B. Start at [A].", "@NullMarked"))))
                .isEmpty();
        assertThat(HouseStyle.packages(List.of(type, described("For A. Start at [A].", "@NullMarked"))))
                .hasSize(1);
        assertThat(HouseStyle.packages(List.of(type, described("For A. Not for B. Start at [A].", ""))))
                .hasSize(1);
        List<JavaSource> full = Stream.concat(
                        Stream.of(described("For A. Not for B. Start at [A].", "@NullMarked")),
                        Stream.generate(() -> type).limit(HouseStyle.PACKAGE_TYPES + 1L))
                .toList();
        assertThat(HouseStyle.packages(full)).hasSize(1);
    }

    private static List<Complaint> sizes(String code) {
        return HouseStyle.sizes(source(code));
    }

    private static List<Complaint> names(String code) {
        return HouseStyle.names(source(code));
    }

    private static List<Complaint> comments(String code) {
        return HouseStyle.comments(source("class A {\n" + code + "\n}"));
    }

    private static JavaSource source(String code) {
        return JavaSource.of("org/koppelkansen/find/A.java", "package org.koppelkansen.find;\n" + code);
    }

    private static JavaSource described(String sentences, String annotation) {
        return JavaSource.of(
                "org/koppelkansen/find/package-info.java",
                "/// " + sentences + "\n" + annotation + "\npackage org.koppelkansen.find;\n");
    }

    private static List<JavaSource> all() {
        return Stream.concat(MAIN.stream(), TESTS.stream()).toList();
    }

    private static List<Complaint> complaints(
            Collection<JavaSource> sources, Function<JavaSource, List<Complaint>> rule) {
        return sources.stream().flatMap(file -> rule.apply(file).stream()).toList();
    }

    private static List<Complaint> unexcused(List<Complaint> complaints) {
        return complaints.stream()
                .filter(complaint -> !EXCEPTIONS.containsKey(complaint.subject()))
                .toList();
    }
}
