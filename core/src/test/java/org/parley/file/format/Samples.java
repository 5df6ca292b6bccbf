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
            levers:
              push:
                kind: pressure
                by: broker
                uses: broker.verify
                on: north
                does: asks for the withdrawal  # in words
                adds:
                  - that: withdraw
                    id: asked
                    above: arms-first
                    basis: assumed
                    order: inferred
                    confidence: low
                    red-line: no
                    because: for now
                    sources: [un]
                  - {that: not annex if withdraw, last: yes, party: north}
                needs: (assure or broker.verify) and not other-way
                price: {to: broker, level: high, because: time}
                asks-back: access
                used-before:
                  - {date: 2025-12, what: a call, worked: partly, sources: [press]}
                sources: [un]
                confidence: high
              assure:
                kind: assurance
                by: broker
                on: north
                drops: {want: not annex}
                raises: {want: alone, on-top: yes}
                lowers: {want: alone, below: arms-first}
                bars: {option: annex}
                binds: [{option: withdraw}]
                answers: {party: south, adds: north}
              other-way:
                kind: face-saving
                by: south
                on: north
                changes:
                  - rule: {drops: {never: annex and disarm}}
                  - rule: {adds: {always: withdraw or disarm, because: agreed, sources: [un], confidence: low}}
                  - red-line: {want: alone, value: yes, party: north}
                  - answers: {drops: south}
            scenarios:
              both: [push, assure]  # together
            readings:
              harder:
                name: A harder line
                of: north
                by: [reader-1, "7"]
                changes:
                  - undo: {option: withdraw, value: never}
                  - redo: {option: withdraw, value: freely}
                  - today: {option: disarm, value: no}
                  - lowers: {want: not annex, last: yes}
                note: said in private
                sources: [press]
            points:
              p1:
                number: 1
                heading: Withdrawal
                page: 2
                text: The north withdraws, and the south disarms.
              p1-a:
                number: 1.a
                paragraph: 7
                text: |-
                  In stages,
                  none of them dated.
            plan:   # kept as it is
              first: {by: broker,   to: north}

            # Still about the plan.
            terms: {}
            """;

    static Opening read(String text) {
        return NegotiationReader.read(new SourceText("sample.yaml", text));
    }
}
