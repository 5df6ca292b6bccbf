package org.parley.answer.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A run of text made of pieces that faces set differently.
public record Text(List<Piece> pieces) {

    public Text {
        pieces = List.copyOf(pieces);
    }

    /// Plain words.
    public static Text of(String words) {
        return new Text(List.of(new Piece.Words(words)));
    }

    public static Text of(Piece... pieces) {
        return new Text(Arrays.asList(pieces));
    }

    /// This text followed by more.
    public Text then(Piece... more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(Arrays.asList(more));
        return new Text(all);
    }

    /// This text followed by another.
    public Text then(Text more) {
        return then(more.pieces.toArray(Piece[]::new));
    }

    /// This text followed by plain words.
    public Text then(String words) {
        return then(new Piece.Words(words));
    }

    /// The words alone, for faces that set everything alike.
    public String plain() {
        StringBuilder plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece.plain()));
        return plain.toString();
    }
}
