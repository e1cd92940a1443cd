package org.koppelkansen.register;

/// All that the register keeps, by the ports through which it is asked and changed.
public record Register(
        Works works,
        Journal journal,
        Deliveries deliveries,
        Sources sources,
        Organisations organisations,
        Areas areas,
        Settings settings) {}
