package org.chokepoint.lesson.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.lesson.Block;

/** Reads the fenced blocks of a lesson. */
final class BlockReader implements Fences {

    private static final Set<String> KINDS =
            Set.of("quiz", "claim", "perspectives", "discuss", "timeline", "figure", "model", "provenance");

    private final Reading reading;
    private final Outline outline;
    private final Map<Integer, Block> blocks = new HashMap<>();

    BlockReader(Reading reading, Outline outline) {
        this.reading = reading;
        this.outline = outline;
    }

    /** The block that was taken at a place; nothing when it was wrong. */
    Optional<Block> at(int place) {
        return Optional.ofNullable(blocks.get(place));
    }

    @Override
    public OptionalInt take(Fence fence) {
        if (!KINDS.contains(fence.info())) {
            return OptionalInt.empty();
        }
        int place = fence.line();
        if (!fence.alone()) {
            reading.references()
                    .problem(
                            new Place(place - 1, 1),
                            "a block '" + fence.info() + "' stands alone, not in a list, a quotation or a note");
        }
        reading.content()
                .yaml(reading.file(), place, fence.yaml(), reading.problems())
                .flatMap(yaml -> read(fence.info(), yaml))
                .ifPresent(block -> {
                    blocks.put(place, block);
                    outline.block(block, new Place(place - 1, 1));
                });
        return OptionalInt.of(place);
    }

    private Optional<? extends Block> read(String kind, ContentNode yaml) {
        FieldReader reader = reading.fields();
        return switch (kind) {
            case "discuss" -> new ToldReader(reading, reader).discussion(yaml);
            case "claim" -> new ToldReader(reading, reader).claim(reader.fields(yaml, kind));
            case "perspectives" -> new ToldReader(reading, reader).perspectives(reader.fields(yaml, kind));
            case "timeline" -> new EventsReader(reading, reader).read(reader.fields(yaml, kind));
            case "provenance" -> new ToldReader(reading, reader).provenance(reader.fields(yaml, kind));
            case "figure" -> new FigureReader(reading, reader).read(reader.fields(yaml, kind));
            case "model" -> new ModelBlockReader(reading, reader).read(reader.fields(yaml, kind));
            default -> new QuizReader(reading, reader, outline).read(reader.fields(yaml, kind));
        };
    }
}
