package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chokepoint.content.Claims;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.lesson.Block;

/** Reads the fenced blocks of a lesson. */
final class BlockReader implements Fences {

    private static final Set<String> KINDS = Set.of("claim", "perspectives", "discuss");
    private static final Map<String, Block.Party> PARTIES = Map.of(
            "US government", Block.Party.USG,
            "Chinese government", Block.Party.CNG,
            "US cloud vendors", Block.Party.USC,
            "Chinese cloud vendors", Block.Party.CNC,
            "Chip makers", Block.Party.UCM,
            "Partner economies", Block.Party.ALY);

    private final String file;
    private final Content content;
    private final References references;
    private final List<Problem> problems;
    private final Markdown markdown;
    private final Map<Integer, Block> blocks = new HashMap<>();

    BlockReader(String file, Content content, References references, List<Problem> problems) {
        this.file = file;
        this.content = content;
        this.references = references;
        this.problems = problems;
        this.markdown = Markdown.plain(references);
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
        if (!fence.alone()) {
            references.problem(
                    fence.line() - 1, "a block '" + fence.info() + "' stands alone, not in a list or a quotation");
        }
        int place = fence.line();
        content.yaml(file, place, fence.yaml(), problems)
                .flatMap(yaml -> read(fence.info(), new FieldReader(file, problems), yaml))
                .ifPresent(block -> blocks.put(place, block));
        return OptionalInt.of(place);
    }

    private Optional<? extends Block> read(String kind, FieldReader reader, ContentNode yaml) {
        return switch (kind) {
            case "claim" -> claim(reader, reader.fields(yaml, "claim"));
            case "perspectives" -> perspectives(reader, reader.fields(yaml, "perspectives"));
            default -> discussion(reader, yaml);
        };
    }

    private Optional<Block.ClaimCard> claim(FieldReader reader, ContentNode.Fields fields) {
        reader.only(fields, Set.of("id"));
        String id = reader.text(fields, "id");
        Optional<Claims.Claim> claim = content.claims().find(id);
        if (claim.isEmpty() && !id.isEmpty()) {
            reader.problem(fields.place("id"), "there is no claim '" + id + "' in claims.yaml");
        }
        return claim.map(found -> new Block.ClaimCard(found, content.claims().article(), notes(found, fields.line())));
    }

    private List<Integer> notes(Claims.Claim claim, int line) {
        List<Integer> numbers = new ArrayList<>();
        claim.sources()
                .forEach(source -> references.cite(source, line).ifPresent(cited -> numbers.add(cited.number())));
        return numbers;
    }

    private Optional<Block.Perspectives> perspectives(FieldReader reader, ContentNode.Fields fields) {
        reader.only(fields, Set.of("title", "accounts"));
        String title = reader.text(fields, "title");
        List<Block.Account> accounts = new ArrayList<>();
        for (ContentNode.Fields account : reader.records(fields, "accounts")) {
            reader.only(account, Set.of("actor", "text"));
            String text = reader.text(account, "text");
            party(reader, account)
                    .ifPresent(party ->
                            accounts.add(new Block.Account(party, markdown.text(text, account.place("text")))));
        }
        if (accounts.size() < 2 && !reader.failed()) {
            reader.problem(fields, "perspectives have at least two accounts");
        }
        return reader.failed() ? Optional.empty() : Optional.of(new Block.Perspectives(title, accounts));
    }

    private static Optional<Block.Party> party(FieldReader reader, ContentNode.Fields account) {
        String name = reader.text(account, "actor");
        Block.Party party = PARTIES.get(name);
        if (party == null && !name.isEmpty()) {
            reader.problem(
                    account.place("actor"), "the actor is one of " + PARTIES.keySet() + ", found '" + name + "'");
        }
        return Optional.ofNullable(party);
    }

    private Optional<Block.Discussion> discussion(FieldReader reader, ContentNode yaml) {
        List<String> questions = reader.items(yaml, "discuss").stream()
                .map(item -> markdown.text(reader.text(item, "discuss"), item))
                .toList();
        return reader.failed() ? Optional.empty() : Optional.of(new Block.Discussion(questions));
    }
}
