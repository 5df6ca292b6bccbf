package org.parley.answer.data;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// An answer for programs: a tree of named fields, items, words, numbers and flags, in the order to be written.
///
/// What JSON can say and nothing more; faces write it without knowing what it is about.
public sealed interface Data {

    record Fields(SequencedMap<String, Data> fields) implements Data {
        public Fields {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }

        public Fields() {
            this(new LinkedHashMap<>());
        }

        /// These fields and one more.
        public Fields with(String name, Data value) {
            LinkedHashMap<String, Data> more = new LinkedHashMap<>(fields);
            more.put(name, value);
            return new Fields(more);
        }

        /// These fields and then the others; of two of one name the other.
        public Fields and(Fields others) {
            LinkedHashMap<String, Data> all = new LinkedHashMap<>(fields);
            all.putAll(others.fields());
            return new Fields(all);
        }

        public Fields with(String name, String value) {
            return with(name, new Words(value));
        }

        public Fields with(String name, long value) {
            return with(name, new Figure(BigInteger.valueOf(value)));
        }

        public Fields with(String name, boolean value) {
            return with(name, new Flag(value));
        }
    }

    record Items(List<Data> items) implements Data {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Words(String text) implements Data {}

    record Figure(BigInteger value) implements Data {}

    record Flag(boolean value) implements Data {}

    static Items items(Stream<? extends Data> items) {
        return new Items(items.map(item -> (Data) item).toList());
    }

    static Items words(Stream<String> words) {
        return items(words.map(Words::new));
    }

    static Items numbers(Stream<Integer> numbers) {
        return items(numbers.map(n -> new Figure(BigInteger.valueOf(n))));
    }
}
