package org.parley.file.gmcr;

import java.util.Map;
import org.parley.file.source.Remarks;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlTree;
import org.parley.negotiation.model.Negotiation;

/// Reads the `.gmcr` files of gmcr-py (GMCR+). Never throws: what is wrong comes back as diagnostics beside what
/// could be read, all of it at once.
///
/// Options are regrouped by decision maker before anything is numbered, as the tool does on loading.
public final class GmcrReader {

    private GmcrReader() {}

    /// The negotiation in `source`, as far as it can be read.
    public static Imported read(SourceText source) {
        Remarks remarks = new Remarks();
        String text = source.text().substring(source.start()).stripLeading();
        if (!text.startsWith("{")) {
            int at = source.text().length() - text.length();
            remarks.error(
                    "no-gmcr",
                    new Span(at, Math.min(at + 1, source.text().length())),
                    "A .gmcr file is one JSON object and begins with {.",
                    "Maybe another file was meant.");
            return nothing(remarks);
        }
        YamlTree tree = YamlReader.read(withoutTabs(source));
        tree.diagnostics().forEach(remarks::add);
        return tree.root().isPresent() && tree.root().get() instanceof Mapping file
                ? new FileReader(new Values(remarks), file).read()
                : nothing(remarks);
    }

    private static Imported nothing(Remarks remarks) {
        return new Imported(Negotiation.EMPTY, Map.of(), new GivenNames(Map.of()), remarks.inOrder());
    }

    /// JSON may be indented by tabs, YAML may not; inside a JSON text a tab is written `\t`.
    private static SourceText withoutTabs(SourceText source) {
        return new SourceText(source.name(), source.text().replace('\t', ' '));
    }
}
