package org.koppelkansen.profile;

/// How a source writes time, and how much its dates may move.
public record Timing(DateRules dates, SlackRules slack) {}
