package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.Claims;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.Block;

/** Reads blocks of words. */
record ToldReader(Reading reading, FieldReader reader) {

    private static final Map<String, Block.Party> PARTIES = Map.of(
            "US government", Block.Party.USG,
            "Chinese government", Block.Party.CNG,
            "US cloud vendors", Block.Party.USC,
            "Chinese cloud vendors", Block.Party.CNC,
            "Chip makers", Block.Party.UCM,
            "Partner economies", Block.Party.ALY);

    Optional<Block.ClaimCard> claim(ContentNode.Fields fields) {
        reader.only(fields, Set.of("id"));
        String id = reader.text(fields, "id");
        Claims claims = reading.content().claims();
        Optional<Claims.Claim> claim = claims.find(id);
        if (claim.isEmpty() && !id.isEmpty()) {
            reader.problem(fields.place("id"), "there is no claim '" + id + "' in claims.yaml");
        }
        return claim.map(found -> new Block.ClaimCard(
                found, claims.article(), reading.references().numbers(found.sources(), Place.of(fields))));
    }

    Optional<Block.Perspectives> perspectives(ContentNode.Fields fields) {
        reader.only(fields, Set.of("title", "accounts"));
        String title = reader.text(fields, "title");
        List<Block.Account> accounts = new ArrayList<>();
        for (ContentNode.Fields account : reader.records(fields, "accounts")) {
            reader.only(account, Set.of("actor", "text"));
            String html = reading.html(reader, account, "text");
            party(account).ifPresent(party -> accounts.add(new Block.Account(party, html)));
        }
        if (accounts.size() < 2 && !reader.failed()) {
            reader.problem(fields, "perspectives have at least two accounts");
        }
        if (reader.failed()) {
            return Optional.empty();
        }
        Block.Perspectives block = new Block.Perspectives(title, accounts);
        Language language = reading.references().language();
        if (reading.evenly() && !block.isEven(language)) {
            reader.warning(
                    fields.place("accounts"),
                    "one side has more room than another: the accounts are " + lengths(block, language)
                            + " long, and each lies within 15 % of their mean");
        }
        return Optional.of(block);
    }

    private static List<Integer> lengths(Block.Perspectives block, Language language) {
        return block.accounts().stream()
                .map(account -> account.length(language))
                .toList();
    }

    private Optional<Block.Party> party(ContentNode.Fields account) {
        String name = reader.text(account, "actor");
        Block.Party party = PARTIES.get(name);
        if (party == null && !name.isEmpty()) {
            reader.problem(
                    account.place("actor"), "the actor is one of " + PARTIES.keySet() + ", found '" + name + "'");
        }
        return Optional.ofNullable(party);
    }

    Optional<Block.Discussion> discussion(ContentNode yaml) {
        List<String> questions = reader.items(yaml, "discuss").stream()
                .map(item -> reading.html(reader.text(item, "discuss"), item))
                .toList();
        return reader.failed() ? Optional.empty() : Optional.of(new Block.Discussion(questions));
    }

    Optional<Block.Provenance> provenance(ContentNode.Fields fields) {
        reader.only(fields, Set.of("title"));
        String title = reader.text(fields, "title");
        Claims.Article article = reading.content().claims().article();
        return reader.failed() ? Optional.empty() : Optional.of(new Block.Provenance(title, article));
    }
}
