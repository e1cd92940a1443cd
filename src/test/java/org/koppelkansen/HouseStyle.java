package org.koppelkansen;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// What can be counted of the house style: each rule takes a file, or all files, and says what it has against them.
final class HouseStyle {
    static final int TYPE_LINES = 300;
    static final int METHOD_LINES = 30;
    static final int RECORD_COMPONENTS = 7;
    static final int PACKAGE_TYPES = 25;

    private static final Set<String> BANNED =
            Set.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info", "DTO", "Dto");
    private static final Set<String> BANNED_AT_THE_START = Set.of("Abstract", "Default");
    private static final Set<String> BANNED_PACKAGES = Set.of("common", "core", "util", "utils", "helper", "impl");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern ISSUE = Pattern.compile("#\\d+");
    private static final Pattern CODE = Pattern.compile(
            "^//\\s*(?:[{}]+|.*[(=@].*[;{]|(?:return|import|break|continue|else|try|throw)\\b.*[;{])\\s*$");
    private static final Pattern LOST_SLASH = Pattern.compile("(?m)^\\h*///.*\\R\\h*(//(?!/).*)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z`])");

    /// Something that breaks a rule.
    ///
    /// @param subject the package, type or method: `find.TileSweep#join`
    record Complaint(String subject, String sentence) {
        @Override
        public String toString() {
            return subject + ": " + sentence;
        }
    }

    private HouseStyle() {}

    static List<Complaint> sizes(JavaSource source) {
        return each(source, found -> switch (found.piece()) {
            case ClassTree type -> typeSize(source, found, type);
            case MethodTree method -> methodSize(source, found, method);
            default -> List.of();
        });
    }

    static List<Complaint> typeLengths(JavaSource source) {
        return each(
                source, found -> found.piece() instanceof ClassTree type ? typeLength(source, found, type) : List.of());
    }

    static List<Complaint> names(JavaSource source) {
        List<Complaint> complaints = new ArrayList<>(each(source, found -> switch (found.piece()) {
            case ClassTree type ->
                bannedWords(found.name(), type.getSimpleName().toString());
            case MethodTree method -> getter(found.name(), method);
            default -> List.of();
        }));
        for (String part : source.packageName().split("\\.", -1)) {
            if (BANNED_PACKAGES.contains(part)) {
                complaints.add(new Complaint(source.packageName(), "a package is named by its topic"));
            }
        }
        return complaints;
    }

    static List<Complaint> comments(JavaSource source) {
        Stream<Complaint> lost = LOST_SLASH
                .matcher(source.text())
                .results()
                .flatMap(found -> complaintIf(true, source, "lost its third slash", found.group(1)).stream());
        return Stream.concat(
                        lost,
                        source.comments().stream()
                                .flatMap(comment -> Stream.of(
                                                complaintIf(isUnfinished(comment), source, "names no issue", comment),
                                                complaintIf(isCode(comment), source, "is commented-out code", comment),
                                                complaintIf(
                                                        comment.startsWith("/**"),
                                                        source,
                                                        "is not Markdown (///)",
                                                        comment))
                                        .flatMap(List::stream)))
                .toList();
    }

    /// Every public type starts with a sentence that says what it is.
    static List<Complaint> documentation(JavaSource source) {
        return each(source, found -> {
            boolean told = !(found.piece() instanceof ClassTree type)
                    || found.name().contains("$")
                    || !type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    || lastLineOf(source.before(type)).startsWith("///");
            return told ? List.of() : List.of(new Complaint(found.name(), "a public type says what it is"));
        });
    }

    /// Each package has a description in three sentences, and at most so many types.
    static List<Complaint> packages(Collection<JavaSource> sources) {
        Map<String, List<JavaSource>> byPackage = sources.stream()
                .collect(Collectors.groupingBy(JavaSource::packageName, TreeMap::new, Collectors.toList()));
        List<Complaint> complaints = new ArrayList<>();
        byPackage.forEach((name, files) -> {
            long types = files.stream().filter(file -> !file.isPackageInfo()).count();
            if (types > PACKAGE_TYPES) {
                complaints.add(new Complaint(name, types + " types; " + PACKAGE_TYPES + " is the most"));
            }
            files.stream()
                    .filter(JavaSource::isPackageInfo)
                    .findAny()
                    .ifPresentOrElse(
                            file -> complaints.addAll(packageInfo(file)),
                            () -> complaints.add(new Complaint(name, "has no package-info.java")));
        });
        return complaints;
    }

    private static List<Complaint> packageInfo(JavaSource file) {
        List<Complaint> complaints = new ArrayList<>();
        List<? extends AnnotationTree> annotations = file.tree().getPackage().getAnnotations();
        if (annotations.stream()
                .noneMatch(found -> found.getAnnotationType().toString().equals("NullMarked"))) {
            complaints.add(new Complaint(file.packageName(), "package-info lacks @NullMarked"));
        }
        String text = file.comments().stream()
                .filter(comment -> comment.startsWith("///"))
                .map(comment -> comment.substring(3).strip())
                .collect(Collectors.joining(" "));
        String[] sentences = SENTENCE_END.split(text, -1);
        if (sentences.length != 3 || !sentences[2].startsWith("Start at [")) {
            complaints.add(new Complaint(
                    file.packageName(),
                    "package-info says in three sentences what it is for, what it must not know, and 'Start at […]'"));
        }
        return complaints;
    }

    private static List<Complaint> typeSize(JavaSource source, Found found, ClassTree type) {
        List<Complaint> complaints = new ArrayList<>(typeLength(source, found, type));
        long components = type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
        if (type.getKind() == Tree.Kind.RECORD && components > RECORD_COMPONENTS) {
            complaints.add(
                    new Complaint(found.name(), components + " components; " + RECORD_COMPONENTS + " is the most"));
        }
        return complaints;
    }

    private static List<Complaint> typeLength(JavaSource source, Found found, ClassTree type) {
        long lines = source.lastLine(type) - source.firstLine(type) + 1;
        return lines > TYPE_LINES
                ? List.of(new Complaint(found.name(), lines + " lines; " + TYPE_LINES + " is the most"))
                : List.of();
    }

    private static List<Complaint> methodSize(JavaSource source, Found found, MethodTree method) {
        if (method.getBody() == null) {
            return List.of();
        }
        long lines = source.lastLine(method.getBody()) - source.firstLine(method.getBody()) - 1;
        return lines > METHOD_LINES
                ? List.of(
                        new Complaint(found.name(), "a body of " + lines + " lines; " + METHOD_LINES + " is the most"))
                : List.of();
    }

    private static List<Complaint> bannedWords(String subject, String name) {
        String[] words = WORDS.split(name, -1);
        return Stream.concat(
                        Stream.of(words).filter(BANNED::contains),
                        Stream.of(words[0]).filter(BANNED_AT_THE_START::contains))
                .map(word -> new Complaint(subject, "'" + word + "' says nothing; name it by what it is"))
                .toList();
    }

    private static List<Complaint> getter(String subject, MethodTree method) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(found -> found.getAnnotationType().toString().equals("Override"));
        boolean isGetter = method.getName().toString().matches("get[A-Z].*")
                && method.getParameters().isEmpty()
                && !overrides;
        return isGetter ? List.of(new Complaint(subject, "accessors go without get")) : List.of();
    }

    private static boolean isUnfinished(String comment) {
        return UNFINISHED.matcher(comment).find() && !ISSUE.matcher(comment).find();
    }

    private static boolean isCode(String comment) {
        return !comment.startsWith("///") && CODE.matcher(comment).matches();
    }

    private static List<Complaint> complaintIf(boolean is, JavaSource source, String what, String comment) {
        String subject = source.path()
                .replace(".java", "")
                .replace("org/koppelkansen/", "")
                .replace('/', '.');
        return is
                ? List.of(
                        new Complaint(subject, "'" + comment.lines().findFirst().orElse("") + "' " + what))
                : List.of();
    }

    private static String lastLineOf(String text) {
        return text.stripTrailing().lines().reduce("", (before, line) -> line).strip();
    }

    private static List<Complaint> each(JavaSource source, Function<Found, List<Complaint>> rule) {
        Visit visit = new Visit(source.packageName());
        visit.scan(source.tree(), null);
        return visit.found.stream().flatMap(found -> rule.apply(found).stream()).toList();
    }

    /// A type or method in the tree.
    ///
    /// @param name `find.TileSweep$Cell#join`
    private record Found(String name, Tree piece) {}

    private static final class Visit extends TreeScanner<Void, Void> {
        private final List<Found> found = new ArrayList<>();
        private final Deque<String> names = new ArrayDeque<>();

        Visit(String packageName) {
            names.push(packageName);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String outer = names.element();
            String mark = names.size() > 1 ? "$" : outer.isEmpty() ? "" : ".";
            names.push(outer + mark + type.getSimpleName());
            found.add(new Found(names.element(), type));
            super.visitClass(type, null);
            names.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            found.add(new Found(names.element() + "#" + method.getName(), method));
            return super.visitMethod(method, null);
        }
    }
}
