package org.koppelkansen.register;

import org.koppelkansen.works.Owner;

/// An organisation in the register, by its id as owner.
///
/// @param member takes part itself, rather than only being named as the owner of works
/// @param version one more with every change
public record Organisation(Owner owner, boolean member, int version) {}
