package org.koppelkansen.measure;

/// A language in which the program speaks to its users.
public enum Language {
    NL,
    EN
}
