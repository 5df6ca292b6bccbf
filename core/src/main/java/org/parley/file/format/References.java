package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.file.source.Nearest;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.logic.Condition.Ref;

/// Finds what a name stands for, or says which names are known and which may have been meant.
record References(Names names, Remarks remarks) {

    /// The qualified form of a reference to an option; empty, with a remark, where there is none.
    Optional<Ref> option(Ref ref, Span at) {
        if (ref.owner().isEmpty()) {
            return shortOption(ref.name(), at);
        }
        if (names.isKnown(ref.owner(), ref.name())) {
            return Optional.of(ref);
        }
        if (names.parties().contains(ref.owner())) {
            String known = listing(ref.owner());
            unknown(
                    "unknown-option",
                    at,
                    ref.owner() + " has no option \"" + ref.name() + "\"." + known,
                    Nearest.to(ref.name(), names.optionsOf(ref.owner())).map(near -> ref.owner() + "." + near),
                    "parties");
        } else {
            unknown(
                    "unknown-party",
                    at,
                    "No party is named \"" + ref.owner() + "\"." + parties(),
                    Nearest.to(ref.owner(), names.parties()).map(near -> near + "." + ref.name()),
                    "parties");
        }
        return Optional.empty();
    }

    private Optional<Ref> shortOption(String name, Span at) {
        List<String> owners = names.owners(name);
        if (owners.size() == 1) {
            return Optional.of(new Ref(owners.getFirst(), name));
        }
        if (owners.isEmpty()) {
            unknownShort(name, at);
        } else {
            String choices =
                    owners.stream().map(o -> "\"" + o + "." + name + "\"").collect(Collectors.joining(", or "));
            remarks.error(
                    "ambiguous-option",
                    at,
                    "Several parties have an option \"" + name + "\": " + String.join(", ", owners) + ".",
                    "Maybe " + choices + ".");
        }
        return Optional.empty();
    }

    private void unknownShort(String name, Span at) {
        if (names.outcomes().containsKey(name)) {
            remarks.error(
                    "unknown-option",
                    at,
                    "\"" + name + "\" is an outcome; a condition speaks of options.",
                    "Maybe write out what stands after its \"where:\".");
            return;
        }
        boolean party = names.parties().contains(name);
        Optional<String> near = Nearest.to(name, names.allOptions());
        List<String> owners = party ? List.of(name) : near.map(names::owners).orElse(names.owners());
        String message = party
                ? "\"" + name + "\" is a party; a condition speaks of options."
                : "No option is named \"" + name + "\".";
        Optional<String> meant = party ? names.optionsOf(name).stream().findFirst() : near;
        boolean isShort = !party && owners.size() == 1;
        String known = owners.stream().map(this::listing).collect(Collectors.joining());
        unknown(
                "unknown-option",
                at,
                message + known,
                meant.map(o -> isShort ? o : owners.getFirst() + "." + o),
                "parties");
    }

    /// An option, or a lever: a name alone is a lever's where there is one.
    Optional<Ref> optionOrLever(Ref ref, Span at) {
        if (ref.owner().isEmpty() && names.levers().containsKey(ref.name())) {
            return Optional.of(ref);
        }
        boolean isKnown = names.parties().contains(ref.name())
                || !names.owners(ref.name()).isEmpty();
        return ref.owner().isEmpty() && !isKnown ? neither(ref.name(), at) : option(ref, at);
    }

    private Optional<Ref> neither(String name, Span at) {
        Set<String> levers = names.levers().keySet();
        List<String> known = Stream.concat(levers.stream(), names.allOptions().stream())
                .distinct()
                .toList();
        String options = names.owners().stream().map(this::listing).collect(Collectors.joining());
        unknown(
                "unknown-option",
                at,
                "No option or lever is named \"" + name + "\".\nLevers: " + String.join(", ", levers) + "." + options,
                Nearest.to(name, known),
                "parties");
        return Optional.empty();
    }

    Optional<String> lever(Scalar id) {
        return listed(id, "lever", names.levers().keySet());
    }

    Optional<String> party(Scalar id) {
        return known(id, "unknown-party", "No party is named ", names.parties(), parties(), "parties");
    }

    Optional<String> outcome(Scalar id) {
        return listed(id, "outcome", names.outcomes().keySet());
    }

    private Optional<String> listed(Scalar id, String kind, Set<String> ids) {
        String all = Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "s: " + String.join(", ", ids) + ".";
        return known(id, "unknown-" + kind, "No " + kind + " is named ", ids, "\n" + all, kind + "s");
    }

    Optional<String> source(Scalar id) {
        Set<String> sources = names.sources().keySet();
        return known(
                id,
                "unknown-source",
                "No source is named ",
                sources,
                "\nSources: " + String.join(", ", sources) + ".",
                "sources");
    }

    private Optional<String> known(
            Scalar id, String code, String message, Set<String> known, String listing, String section) {
        if (known.contains(id.text())) {
            return Optional.of(id.text());
        }
        unknown(
                code,
                id.span(),
                message + "\"" + id.text() + "\"." + (known.isEmpty() ? "" : listing),
                Nearest.to(id.text(), known),
                section);
        return Optional.empty();
    }

    /// Silent where the section that gives such names could not be read.
    private void unknown(String code, Span at, String message, Optional<String> near, String section) {
        if (!names.broken().contains(section)) {
            remarks.error(
                    code, at, message, near.map(n -> "Maybe \"" + n + "\".").orElse("Maybe " + unless(section)));
        }
    }

    /// Where a name would be given that no known one is near to.
    private static String unless(String section) {
        return switch (section) {
            case "outcomes", "levers" -> "it is still to be added under \"" + section + "\".";
            case "sources" -> "it is still to be added under \"sources\".";
            default -> "it is still to be added under \"parties\".";
        };
    }

    private String listing(String party) {
        Set<String> options = names.optionsOf(party);
        return "\n"
                + (options.isEmpty()
                        ? party + " has no options."
                        : "Options of " + party + ": " + String.join(", ", options) + ".");
    }

    private String parties() {
        return "\nParties: " + String.join(", ", names.parties()) + ".";
    }
}
