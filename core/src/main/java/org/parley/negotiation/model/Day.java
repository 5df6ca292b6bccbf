package org.parley.negotiation.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A calendar day, or only its month or year where no more is known, as in `2026-02-15`, `2026-02`, `2026`.
public record Day(LocalDate earliest, LocalDate latest) implements Comparable<Day> {

    public Day {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " is before " + earliest);
        }
    }

    /// The day written as `2026-02-15`, `2026-02` or `2026`; empty when it is none.
    public static Optional<Day> read(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(month(YearMonth.parse(text + "-01"), YearMonth.parse(text + "-12")));
                case 7 -> Optional.of(month(YearMonth.parse(text), YearMonth.parse(text)));
                default -> Optional.of(new Day(LocalDate.parse(text), LocalDate.parse(text)));
            };
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Day month(YearMonth first, YearMonth last) {
        return new Day(first.atDay(1), last.atEndOfMonth());
    }

    /// Whether the very day is known.
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /// Whether it lies after `other` on every reading of both.
    public boolean isAfter(Day other) {
        return earliest.isAfter(other.latest);
    }

    /// Whether it may lie after `other`, on some reading.
    public boolean mayBeAfter(Day other) {
        return latest.isAfter(other.earliest);
    }

    @Override
    public int compareTo(Day other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : latest.compareTo(other.latest);
    }

    /// As written in the file.
    @Override
    public String toString() {
        if (isExact()) {
            return earliest.toString();
        }
        String month = YearMonth.from(earliest).toString();
        return YearMonth.from(earliest).equals(YearMonth.from(latest))
                ? month
                : month.substring(0, month.lastIndexOf('-'));
    }
}
