package org.chokepoint.content.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML text to nodes with lines. Nothing is constructed: tags have no meaning, and lists and fields are never shared. */
final class YamlNodes {

    private static final int DEEPEST = 24;

    private final String file;
    private final int firstLine;
    private final List<Problem> problems;

    /** @param firstLine the line of the file on which the YAML begins */
    YamlNodes(String file, int firstLine, List<Problem> problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** The node, or empty fields when the text is empty or broken. */
    ContentNode read(String yaml) {
        try {
            Node node = new Yaml(new SafeConstructor(limits())).compose(new StringReader(yaml));
            return node == null ? ContentNode.Fields.none(firstLine, 1) : node(node);
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            add(mark == null ? firstLine : line(mark), mark == null ? 1 : column(mark), sentence(broken));
        } catch (YAMLException refused) {
            add(firstLine, 1, "this is not YAML that can be read: " + firstSentence(refused.getMessage()));
        }
        return ContentNode.Fields.none(firstLine, 1);
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(FolderSnapshot.LARGEST);
        return options;
    }

    private ContentNode node(Node node) {
        int line = line(node.getStartMark());
        int column = column(node.getStartMark());
        return switch (node) {
            case ScalarNode scalar -> new ContentNode.Text(scalar.getValue(), line, column);
            case SequenceNode list ->
                new ContentNode.Items(list.getValue().stream().map(this::node).toList(), line, column);
            case MappingNode mapping -> new ContentNode.Fields(fields(mapping), line, column);
            default -> throw new IllegalStateException("an unknown kind of YAML node: " + node.getNodeId());
        };
    }

    private Map<String, ContentNode> fields(MappingNode mapping) {
        Map<String, ContentNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Mark mark = tuple.getKeyNode().getStartMark();
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                add(line(mark), column(mark), "the name of a field is a plain word");
            } else if (fields.putIfAbsent(key.getValue(), node(tuple.getValueNode())) != null) {
                add(line(mark), column(mark), "the field '" + key.getValue() + "' stands here twice: keep one");
            }
        }
        return fields;
    }

    private void add(int line, int column, String message) {
        problems.add(new Problem(file, line, column, message));
    }

    private int line(Mark mark) {
        return firstLine + mark.getLine();
    }

    private static int column(Mark mark) {
        return mark.getColumn() + 1;
    }

    private static String sentence(MarkedYAMLException broken) {
        List<String> parts = new ArrayList<>(List.of("this is not valid YAML"));
        if (broken.getContext() != null) {
            parts.add(broken.getContext());
        }
        parts.add(firstSentence(broken.getProblem()));
        return String.join(": ", parts) + "; put texts with a colon, a quote or a bracket in quotation marks";
    }

    private static String firstSentence(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
