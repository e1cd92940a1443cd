package org.koppelkansen.find;

/// What was seen of a fact: a number, a word, or nothing.
sealed interface FactValue {
    FactValue UNKNOWN = new Unknown();

    static FactValue of(double number) {
        return new Amount(number);
    }

    static FactValue of(String word) {
        return new Word(word);
    }

    /// A number, with the unit that the fact's name carries.
    record Amount(double number) implements FactValue {
        @Override
        public String toString() {
            return Wording.plain(number);
        }
    }

    record Word(String word) implements FactValue {
        @Override
        public String toString() {
            return word;
        }
    }

    record Unknown() implements FactValue {
        @Override
        public String toString() {
            return "unknown";
        }
    }
}
