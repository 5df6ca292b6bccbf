package org.parley.documents;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/// The numbers Word shows before the paragraphs of its lists, which stand nowhere in the text: counted here as Word
/// counts them, level by level.
final class ListNumbers {

    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counts = new HashMap<>();
    private final Set<BigInteger> begun = new HashSet<>();

    ListNumbers(XWPFDocument document) {
        this.document = document;
    }

    /// What is shown, and at which level of the list, from 0.
    record Shown(String label, int depth) {}

    /// The number of the next paragraph; empty where it has none, or only a bullet.
    Optional<Shown> next(XWPFParagraph paragraph) {
        BigInteger id = paragraph.getNumID();
        if (id == null || id.signum() == 0 || document.getNumbering() == null) {
            return Optional.empty();
        }
        XWPFNum list = document.getNumbering().getNum(id);
        if (list == null) {
            return Optional.empty();
        }
        BigInteger kind = list.getCTNum().getAbstractNumId().getVal();
        XWPFAbstractNum levels = document.getNumbering().getAbstractNum(kind);
        int depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        if (levels == null || depth >= LEVELS) {
            return Optional.empty();
        }
        int[] count = counts.computeIfAbsent(kind, _ -> unbegun());
        if (begun.add(id)) {
            startAnew(list, count);
        }
        count[depth] = count[depth] < 0 ? start(levels, depth) : count[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            count[deeper] = -1;
        }
        return level(levels, depth)
                .filter(level -> !isBullet(level))
                .map(level -> new Shown(label(levels, level, count), depth))
                .filter(shown -> !shown.label().isBlank());
    }

    private static int[] unbegun() {
        int[] count = new int[LEVELS];
        java.util.Arrays.fill(count, -1);
        return count;
    }

    /// A list may say that it counts anew although its kind has counted before.
    private static void startAnew(XWPFNum list, int[] count) {
        for (CTNumLvl level : list.getCTNum().getLvlOverrideList()) {
            if (level.isSetStartOverride() && level.getIlvl().intValue() < LEVELS) {
                count[level.getIlvl().intValue()] =
                        level.getStartOverride().getVal().intValue() - 1;
            }
        }
    }

    private static Optional<CTLvl> level(XWPFAbstractNum levels, int depth) {
        return levels.getCTAbstractNum().getLvlList().stream()
                .filter(level -> level.getIlvl().intValue() == depth)
                .findFirst();
    }

    private static int start(XWPFAbstractNum levels, int depth) {
        return level(levels, depth)
                .filter(CTLvl::isSetStart)
                .map(level -> level.getStart().getVal().intValue())
                .orElse(1);
    }

    private static boolean isBullet(CTLvl level) {
        return format(level).equals("bullet") || format(level).equals("none");
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
    }

    /// The level's pattern, such as `%1.%2`, with the counts put in.
    private static String label(XWPFAbstractNum levels, CTLvl level, int[] count) {
        String label = level.isSetLvlText() ? String.valueOf(level.getLvlText().getVal()) : "";
        for (int depth = 0; depth < LEVELS; depth++) {
            String place = "%" + (depth + 1);
            if (label.contains(place)) {
                int value = count[depth] < 0 ? start(levels, depth) : count[depth];
                String format = level(levels, depth).map(ListNumbers::format).orElse("decimal");
                label = label.replace(place, Numerals.of(value, format));
            }
        }
        return label;
    }
}
