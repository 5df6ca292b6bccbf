package org.parley.render;

import static org.parley.render.Samples.items;
import static org.parley.render.Samples.part;
import static org.parley.render.Samples.row;
import static org.parley.render.Samples.table;
import static org.parley.render.Samples.text;

import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;

/// A brief of the length and tone that Parley writes; its verdicts and sources are invented for the layout.
final class BriefSample {

    private BriefSample() {}

    static Report report() {
        return new Report(
                "Gaza, Phase Two: would the exchange hold?",
                List.of("Facts to 15 Feb 2026", "for the envoy's office, not for the parties", "file 7c1e"),
                List.of(
                        shortAnswer(),
                        whatHolds(),
                        whoGoesFirst(),
                        whoCalls(),
                        instead(),
                        howSure(),
                        differ(),
                        warnings(),
                        restsOn(),
                        doNotRead(),
                        sources(),
                        concepts(),
                        families(),
                        proofs()),
                List.of("Reproduce: parley brief phase-two.yaml (file 7c1e, version 0.1)", "Full reasons: annex"));
    }

    private static Part shortAnswer() {
        return part(Place.FIRST_PAGE, "Short answer", new Block.Lead(text("""
                Withdrawal against decommissioning does not hold as drafted, but can be made to. While weapons can be \
                returned, each side can answer the other's stopping, and on our reading both keep to it. Once they are \
                destroyed *Hamas* cannot answer, and *Israel* would gain by stopping. Three commitments close that gap if \
                Washington keeps them up; outside custody may do it with less. This is a reading of public statements, \
                not a forecast.""")));
    }

    private static Part whatHolds() {
        return part(
                Place.FIRST_PAGE,
                "What holds, once reached",
                table(
                        row("", "Who would leave, and how"),
                        row(
                                "Exchange, weapons destroyed, no commitments",
                                "!LEFT is left! by *Israel*: stops withdrawal and aid"),
                        row(
                                "… *US* holds *Israel* to withdrawal and aid",
                                "!LEFT is left! by *Israel*: resumes West Bank measures"),
                        row(
                                "… and attaches a consequence to those",
                                "!CAN_HOLD can hold!: nobody leaves; but *Washington* drops both, if they cost it anything (A2)"),
                        row(
                                "Exchange, weapons in outside custody",
                                "!HOLDS holds!: nobody leaves, while they can be returned"),
                        row(
                                "*Hamas* stores its weapons itself",
                                "!LEFT is left! by *Israel*: stops withdrawal (its first aim is unmet)"),
                        row("Return to war", "!CANNOT cannot say!: file has no costs of war")));
    }

    private static Part whoGoesFirst() {
        return part(Place.FIRST_PAGE, "Who goes first", new Block.Prose(text("""
                Reaching it is harder than keeping it. Nothing in the file moves *Hamas* from the storage it offers #1#2 to \
                outside custody unless its hosts make that a condition (call 3). Points 13 and 16 wait for each other: \
                *Israel* ranks disarmament first #3, *Hamas* asks first for full implementation and withdrawal #4. \
                Resolution 2803 links the two by milestones #5; none are published.""")));
    }

    private static Part whoCalls() {
        return part(
                Place.FIRST_PAGE,
                "Who has to call whom",
                table(
                        row("", ""),
                        row("1  *Washington* to *Israel*", """
                                Withdrawal and aid go on while each hand-over is certified. Used: 3 Oct 2025, stop bombing \
                                #6; 19 Oct, aid resumed #7. Asked in return: who certifies?"""),
                        row("2  *Washington* to *Israel*", """
                                A named consequence for further West Bank measures. Used: Oct 2025, bills put aside "at this \
                                stage" #8#9. Feb 2026: annexation opposed, the measures not addressed #10#11. Reluctance \
                                assumed (A2)."""),
                        row("3  *Washington* to *Doha*, *Cairo* and *Ankara*, they to *Hamas*", """
                                Hosting, access and recognition depend on certified decommissioning. Used: one weak report, \
                                July 2025 #13. Asked in return: a guarantee against return of war, and call 2.""")),
                new Block.Prose(text("Drop call 1 or 2 and the exchange is left; drop 3 and it is not entered.")));
    }

    private static Part instead() {
        return part(Place.FIRST_PAGE, "What could be offered instead of pressure", new Block.Items(items("""
                        +Custody until Israel's last step, then destruction.+ Needs a holder, keys and a date. For: Nepal \
                        2006–07, arms locked under UN watch. Against: point 13 says "permanently beyond use"; disarmament is \
                        Israel's first stated principle #3.""", """
                        +Smaller paired steps.+ For: Aceh 2005, four stages, completed 2005. Against: more occasions to stop, \
                        more targets for attacks.""")));
    }

    private static Part howSure() {
        return part(
                Place.SECOND_PAGE,
                "How sure are we?",
                table(
                        row("", ""),
                        row(
                                "Unchanged",
                                "when neighbouring priorities of *Israel* or *Hamas* are swapped (10 of 10 tries)."),
                        row("Changed", "when \"weapons can be returned\" is switched. This matters most."),
                        row("Changed", "when own storage is *Hamas*'s first aim: it then leaves the custody version."),
                        row("Ask first", "the mediators: who could return weapons, to whom, until when?"),
                        row("Compare", "the plain guess is \"stays as today\". We have no record of beating it.")));
    }

    private static Part differ() {
        return part(
                Place.SECOND_PAGE,
                "Where colleagues differ",
                new Block.Prose(text("""
                        Is "no withdrawal before disarmament" a red line, or an opening position? Each answered before seeing \
                        the other's answer.""")),
                new Block.Items(items(
                        "+Reading A, red line:+ no version of the exchange is acceptable to *Israel*.",
                        "+Reading B, opening position:+ the table on page 1 stands.")));
    }

    private static Part warnings() {
        return part(
                Place.SECOND_PAGE,
                "What earlier agreements warn of in this draft",
                table(
                        row("", ""),
                        row("Pt 13, 16", """
                                A lasting step paid with one that can be withdrawn. Cleared in Aceh: both happened in the same \
                                fortnight."""),
                        row("Pt 16", "Nobody is named who declares a milestone met. Road Map 2003: no gate opened."),
                        row("All", """
                                No date on which waiting ends. January 2025: first phase ran out, war resumed. Counter-case: \
                                Northern Ireland, undated, arms done 2005.""")),
                new Block.Gap("Cannot check", text("funding, troop commitments, side letters (not in the file).")));
    }

    private static Part restsOn() {
        return part(
                Place.SECOND_PAGE,
                "What this rests on",
                table(
                        row("", ""),
                        row("Stated by the party, in order", "*Israel*'s five principles #3"),
                        row("Stated, order inferred by us", "*Hamas*, mediators, *PA*, Arab states"),
                        row("Inferred from acts", "*United States*"),
                        row("Assumed", """
                                (A1) destroyed weapons are not replaced in time; (A2) pressing *Israel* costs *Washington* \
                                something; (A3) *PA* moves in Gaza are not answers to steps elsewhere.""")),
                new Block.Gap("Not tested", text("""
                        that checking annexation moves Arab states, and they *Hamas* #12. Nothing in the file carries that \
                        chain; we neither confirm nor reject it.""")),
                new Block.Prose(text(
                        "Published after 15 Feb 2026, so not used: 12 sources. Withheld from this copy: nothing.")));
    }

    private static Part doNotRead() {
        return part(
                Place.SECOND_PAGE,
                "Do not read from this",
                new Block.Prose(text("that anyone will act so, or is to blame.")));
    }

    private static Part sources() {
        return part(
                Place.SECOND_PAGE,
                "Sources",
                new Block.Prose(text("A official or own statement · B agency, established outlet · C reprint")),
                new Block.Sources(items(
                        "Meshaal, 11 Dec 2025. A",
                        "Naim, 7 Dec 2025. A",
                        "Five principles, 14 Aug 2025. A",
                        "Hamas, 27 Jan 2026. A",
                        "Security Council resolution 2803, 17 Nov 2025. A",
                        "Free Press, Oct 2025. B",
                        "Reuters in RBC, 19 Oct 2025. B",
                        "Trump in Time, 23 Oct 2025. A",
                        "Gulf News, 23 Oct 2025. B",
                        "White House, 9 Feb 2026. B",
                        "Atlas News, 10 Feb 2026. B",
                        "Miller, round-table. B",
                        "Times in fakti.bg, Jul 2025. C")));
    }

    private static Part concepts() {
        return part(
                Place.ANNEX,
                "Outcomes under each concept",
                table(
                        row("Outcome", "Completions", "R", "GMR", "SMR", "SEQ", "SSEQ"),
                        row(
                                "Exchange, no commitments",
                                "2,048",
                                "!LEFT is left!",
                                "!CAN_HOLD can hold!",
                                "!LEFT is left!",
                                "!LEFT is left!",
                                "!LEFT is left!"),
                        row(
                                "Outside custody",
                                "512",
                                "!CAN_HOLD can hold!",
                                "!HOLDS holds!",
                                "!HOLDS holds!",
                                "!HOLDS holds!",
                                "!HOLDS holds!"),
                        row(
                                "Return to war",
                                "–",
                                "!CANNOT cannot happen!",
                                "!CANNOT cannot happen!",
                                "!CANNOT cannot happen!",
                                "!CANNOT cannot happen!",
                                "!CANNOT cannot happen!")));
    }

    private static Part families() {
        return part(
                Place.ANNEX,
                "Families of equilibria that have no name",
                table(
                        row("Pattern", "States", "What it fixes"),
                        row("`YNN- --YN Y--- -N`", "96", "withdraw, not annex, not escalate; store; aid; not press"),
                        row("`YNNY NNYN Y-N- NN`", "12", "as above, and pause")),
                new Block.Prose(
                        text(
                                "Options in the order of the file: `withdraw annex escalate pause | destroy custody store fire`.")));
    }

    private static Part proofs() {
        return part(Place.ANNEX, "Why, step by step", new Block.Numbered(items("""
                        From `YNNY NNYN` *Israel* gains by stopping withdrawal and aid. No reply of *Hamas*, the mediators or \
                        Washington makes it worse off: 14 states can follow, in none is it worse off.""", """
                        From `YNNY NYNN` *Hamas* gains by resuming fire. *Israel* answers by resuming strikes, which it \
                        !NEUTRAL would do so anyway!.""")));
    }
}
