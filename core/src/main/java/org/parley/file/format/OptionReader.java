package org.parley.file.format;

import org.parley.file.yaml.Node.Entry;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Today;

/// Reads one option. Where `today` is not said both answers are tried; nothing said about going back means freely.
record OptionReader(Context context, String party) {

    Option read(Entry entry) {
        String id = entry.key().text();
        Subject subject = new Subject.OfOption(party, id);
        context.at(subject, entry.span());
        Fields fields = Fields.of(
                context, subject, Part.OPTION, entry.value(), entry.key().span());
        return new Option(
                id,
                fields.text("does"),
                fields.choice("today", Today.class).orElse(Today.UNCLEAR),
                fields.text("today-note"),
                fields.choice("undo", Reversal.class).orElse(Reversal.FREELY),
                fields.choice("redo", Reversal.class).orElse(Reversal.FREELY),
                fields.sources(),
                fields.choice("confidence", Confidence.class).orElse(Confidence.MEDIUM),
                fields.text("note"));
    }
}
