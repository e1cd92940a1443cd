package org.koppelkansen;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the packages of compiled classes really use, beside what they may.
///
/// Packages are named without the `org.koppelkansen` before them; the root package is `root`.
final class PackageUse {
    private static final String ROOT = "org.koppelkansen";
    private static final Pattern CLOCK_OR_CHANCE = Pattern.compile("java\\.time\\.\\w+\\.now\\(\\)"
            + "|java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.(?:currentTimeMillis|nanoTime)\\(\\)"
            + "|java\\.lang\\.Math\\.random\\(\\)|java\\.util\\.Random\\.<init>\\(\\)"
            + "|java\\.util\\.UUID\\.randomUUID\\(\\)|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)");

    private PackageUse() {}

    /// Every package with the other packages of this program that it uses.
    static Map<String, Set<String>> packages(JavaClasses classes) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> used = uses.computeIfAbsent(nameOf(type), name -> new TreeSet<>());
            targets(type).filter(PackageUse::isOurs).map(PackageUse::nameOf).forEach(used::add);
            used.remove(nameOf(type));
        }
        return uses;
    }

    /// Every library with the packages of this program that use it.
    ///
    /// @param prefixes what a library's classes start with, and its name; what starts with none of them goes by the
    /// name of its own package, `java.` and annotations of null-safety left out
    static Map<String, Set<String>> libraries(JavaClasses classes, Map<String, String> prefixes) {
        Map<String, Set<String>> users = new TreeMap<>();
        for (JavaClass type : classes) {
            targets(type)
                    .filter(target -> !isOurs(target))
                    .flatMap(target -> library(target.getName(), prefixes).stream())
                    .forEach(library -> users.computeIfAbsent(library, name -> new TreeSet<>())
                            .add(nameOf(type)));
        }
        return users;
    }

    /// What is wrong between a map of what may be used and what is used: the two must be the same, without a cycle.
    static List<String> complaints(Map<String, Set<String>> map, Map<String, Set<String>> used) {
        List<String> complaints = new ArrayList<>();
        minus(used.keySet(), map.keySet()).forEach(name -> complaints.add(name + " exists, but not on the map"));
        minus(map.keySet(), used.keySet()).forEach(name -> complaints.add(name + " is on the map, but does not exist"));
        used.forEach((name, targets) -> minus(targets, map.getOrDefault(name, Set.of()))
                .forEach(target -> complaints.add(name + " with " + target + " is not on the map")));
        map.forEach((name, targets) -> minus(targets, used.getOrDefault(name, Set.of()))
                .forEach(target -> complaints.add(name + " with " + target + " is on the map, but not in the code")));
        return complaints;
    }

    /// The packages of one cycle in order, or none.
    static List<String> cycle(Map<String, Set<String>> graph) {
        Set<String> harmless = new TreeSet<>();
        Deque<String> path = new ArrayDeque<>();
        return graph.keySet().stream()
                .filter(start -> meetsItself(start, graph, path, harmless))
                .findFirst()
                .map(start -> List.copyOf(path.reversed()))
                .orElse(List.of());
    }

    /// Public members whose types come from neither Java nor this program.
    static List<String> foreignSignatures(JavaClasses classes, Set<String> packages) {
        return classes.stream()
                .filter(type -> packages.contains(nameOf(type)) && isVisible(type.getModifiers()))
                .flatMap(type -> Stream.concat(
                        type.getCodeUnits().stream()
                                .filter(unit -> isVisible(unit.getModifiers()) && mentionsForeign(signature(unit)))
                                .map(JavaCodeUnit::getFullName),
                        type.getFields().stream()
                                .filter(field ->
                                        isVisible(field.getModifiers()) && mentionsForeign(Stream.of(field.getType())))
                                .map(JavaField::getFullName)))
                .sorted()
                .toList();
    }

    /// Where the clock is read or chance is asked, outside the packages that may.
    static List<String> clockOrChance(JavaClasses classes, Set<String> allowed) {
        return classes.stream()
                .filter(type -> !allowed.contains(nameOf(type)))
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream()))
                .filter(call ->
                        CLOCK_OR_CHANCE.matcher(call.getTarget().getFullName()).matches())
                .map(JavaCall::getDescription)
                .sorted()
                .toList();
    }

    private static boolean meetsItself(
            String node, Map<String, Set<String>> graph, Deque<String> path, Set<String> harmless) {
        if (path.contains(node)) {
            path.push(node);
            return true;
        }
        if (harmless.contains(node)) {
            return false;
        }
        path.push(node);
        for (String next : graph.getOrDefault(node, Set.of())) {
            if (meetsItself(next, graph, path, harmless)) {
                return true;
            }
        }
        path.pop();
        harmless.add(node);
        return false;
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }

    private static boolean mentionsForeign(Stream<JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type ->
                        !type.isPrimitive() && !isOurs(type) && !type.getName().startsWith("java."));
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive());
    }

    private static Optional<String> library(String type, Map<String, String> prefixes) {
        return prefixes.keySet().stream()
                .filter(type::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(prefixes::get)
                .or(() -> Optional.of(type.replaceFirst("\\.[^.]+$", ""))
                        .filter(name -> !name.matches("java\\..*|org\\.jspecify\\..*")));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String nameOf(JavaClass type) {
        String name = type.getPackageName().substring(ROOT.length());
        return name.isEmpty() ? "root" : name.substring(1);
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
