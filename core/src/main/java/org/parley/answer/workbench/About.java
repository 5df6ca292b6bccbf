package org.parley.answer.workbench;

import org.parley.answer.data.Data;

/// What every answer for programs begins with: who answers what, about which file.
final class About {

    private About() {}

    static Data.Fields of(Opened opened, String command) {
        return new Data.Fields()
                .with("parley", Workbench.VERSION)
                .with("command", command)
                .with("file", name(opened))
                .with("hash", opened.hash());
    }

    /// The file's own name: an answer never says where it lies.
    static String name(Opened opened) {
        String name = opened.source().name();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
