package org.koppelkansen;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java file as the compiler parses it.
///
/// @param path from the source root, with slashes
record JavaSource(String path, String text, CompilationUnitTree tree, SourcePositions positions) {
    private static final Pattern STRING_OR_COMMENT = Pattern.compile(
            "\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+\"\"\""
                    + "|\"(?:[^\"\\\\\\n]++|\\\\.)*+\""
                    + "|'(?:[^'\\\\\\n]|\\\\[^\\n])++'"
                    + "|//[^\\n]*+"
                    + "|/\\*.*?\\*/",
            Pattern.DOTALL);

    /// All files below a source root, in order of path.
    static List<JavaSource> under(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return parsed(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new InMemory(root.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaSource of(String path, String text) {
        return parsed(List.of(new InMemory(path, text))).getFirst();
    }

    /// By one compiler: one for each file would take longer to start than to parse.
    private static List<JavaSource> parsed(List<InMemory> files) {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<JavaSource> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree tree : task.parse()) {
                InMemory file = files.get(sources.size());
                sources.add(new JavaSource(file.path, file.text, tree, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /// The package without the `org.koppelkansen` before it: `find`; empty for the root package.
    String packageName() {
        String full = tree.getPackageName() == null ? "" : tree.getPackageName().toString();
        return full.replaceFirst("^org\\.koppelkansen\\.?", "");
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    /// The line on which a piece of the tree starts, from 1.
    long firstLine(Tree piece) {
        return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, piece));
    }

    long lastLine(Tree piece) {
        return tree.getLineMap().getLineNumber(positions.getEndPosition(tree, piece));
    }

    /// The text before a piece of the tree.
    String before(Tree piece) {
        return text.substring(0, Math.toIntExact(positions.getStartPosition(tree, piece)));
    }

    /// Every comment with its marks, in order; what looks like one inside a string is none.
    List<String> comments() {
        return STRING_OR_COMMENT
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(token -> token.startsWith("/"))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        InMemory(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
