package org.chokepoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files of at most 400 lines, methods of at most 40: what is longer is named. */
class SizeTest {

    private static final int FILE = 400;
    private static final int METHOD = 40;
    private static final Path MAIN = Path.of("src/main/java");

    /** What may be longer, each with its reason in a comment. */
    private static final Set<String> ALLOWED = Set.of();

    @Test
    void nothingIsTooLong() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                found.addAll(tooLong(MAIN.relativize(file).toString(), Files.readString(file)));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @Test
    void whatIsTooLongIsNamed() {
        String method = "    void slow() {\n" + "        work();\n".repeat(METHOD) + "    }\n";
        String source = "class Long {\n" + method + "\n".repeat(FILE) + "}\n";
        assertThat(tooLong("Long.java", source)).containsExactly("Long.java", "Long.java slow");
    }

    private static List<String> tooLong(String name, String source) {
        List<String> found = new ArrayList<>();
        if (source.lines().count() > FILE) {
            found.add(name);
        }
        for (String method : longMethods(name, source)) {
            found.add(name + " " + method);
        }
        return found;
    }

    private static List<String> longMethods(String name, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(
                null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(file(name, source)));
        List<String> found = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, Trees.instance(task).getSourcePositions(), found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a source in memory was not read", e);
        }
        return found;
    }

    private static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }

    /** Collects the names of methods that are too long, from the first line of the signature to the last brace. */
    private static final class Methods extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > METHOD) {
                found.add(method.getName().toString());
            }
            return super.visitMethod(method, nothing);
        }
    }
}
