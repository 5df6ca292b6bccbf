package org.parley.file.format;

import org.parley.file.source.SourceText;

/// Texts that several tests read.
final class Samples {

    private Samples() {}

    /// Every key of the format, in words people use, with comments wherever they may stand.
    static final String EVERYTHING = """
            # A sample, not a reading of anything.
            parley: 1
            title: "Talks: the second round"  # in quotes because of the colon
            as-of: 2026-02-15
            handling: for the office
            note: |
              Two lines,
              the second one.
            sources:
              un:
                title: Resolution
                publisher: United Nations
                date: 2025-11-17
                kind: official
                link: https://example.org/a#b
                note: a copy
                confidential: yes
              press: {title: "Report, first part", date: 2025-12, kind: press}  # day not shown

            parties:
              # The one that holds the line.
              north:
                name: الشمال
                note: speaks for two groups
                options:
                  withdraw:
                    does: withdraw from the line
                    today: no            # nobody disputes it
                    today-note: linked to arms
                    undo: costly
                    redo: never
                    sources: [un, press]
                    confidence: high
                    note: three steps
                  annex: {does: annex, today: yes}
                wants:
                  - not annex
                  - that: withdraw only if south.disarm
                    id: arms-first
                    basis: reported
                    order: stated
                    confidence: low
                    red-line: yes
                    because: "said twice"
                    sources: [press]
                  # a wish
                  - {that: not broker.verify, id: alone,
                     because: assumed}
                answers: [south]
                hidden:
                  - south.verify and south.disarm
                fallback: calm
                red-lines:
                  - that: not annex
                    id: no-annexation
                    because: asked for
                    sources: [un]
                  - at most 1 of (withdraw; annex)
              south:
                options:
                  disarm: {does: give up arms, today: unclear, undo: never}
                  verify: {does: let inspectors in}
                over: [withdraw, disarm]
                ranking: [YN, [YY, "N-"]]
                answers: []
              broker:
                options:
                  verify: {does: send inspectors}
                weights: {disarm: 3, north.withdraw: -1}
            rules:
              - never: annex and disarm
                because: one or the other
                sources: [un]
                confidence: low
              - always: disarm if south.verify
            outcomes:
              calm:
                name: A calm line
                where: withdraw and disarm
                note: what both ask for
              other: {where: annex iff not (withdraw or broker.verify)}
            levers:   # kept as it is
              push: {by: broker,   on: north}

            # Still about levers.
            readings: {}
            """;

    static Opening read(String text) {
        return NegotiationReader.read(new SourceText("sample.yaml", text));
    }
}
