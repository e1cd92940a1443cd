package org.koppelkansen.profile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;

/// The names that a source gives to owners. Case, accents and punctuation do not matter.
public final class OwnerNames {
    public static final Owner UNKNOWN = new Owner(OwnerId.UNKNOWN, "onbekend", List.of());
    public static final OwnerNames NONE = new OwnerNames(List.of());
    private static final Set<String> NOBODY =
            Set.of("", "unknown", "onbekend", "inconnu", "nvt", "na", "null", "none", "geen", "tbd", "ntb");

    private final Map<String, Owner> listed = new HashMap<>();
    private final Map<String, Owner> met = new ConcurrentHashMap<>();
    private final List<Owner> owners;
    private final Owner unnamed;

    public OwnerNames(List<Owner> owners) {
        this(owners, UNKNOWN);
    }

    private OwnerNames(List<Owner> owners, Owner unnamed) {
        this.owners = List.copyOf(owners);
        this.unnamed = unnamed;
        for (Owner owner : owners) {
            listed.put(Columns.plain(owner.name()), owner);
            owner.aliases().forEach(alias -> listed.put(Columns.plain(alias), owner));
        }
    }

    /// The same names, where a source that names nobody is all about the works of one.
    public OwnerNames unnamedAre(Owner owner) {
        return new OwnerNames(owners, owner);
    }

    /// Whose the works of a source are that has no column for owners; the unknown one unless somebody said.
    public Owner unnamed() {
        return unnamed;
    }

    /// An owner of this name, with an id made from it.
    public static Owner named(String name, List<String> aliases) {
        String id = slug(name);
        return id.isEmpty() || NOBODY.contains(Columns.plain(name))
                ? UNKNOWN
                : new Owner(new OwnerId(id), name, aliases);
    }

    /// The owner that is meant; the unknown one where the name says nothing.
    public Owner owner(String name) {
        Owner known = listed.get(Columns.plain(name));
        return known != null ? known : met.computeIfAbsent(name.strip(), given -> named(given, List.of()));
    }

    /// Whether the profile lists owners and this name is none of theirs.
    public boolean misses(String name) {
        return !listed.isEmpty() && !listed.containsKey(Columns.plain(name));
    }

    /// A name in lower case with hyphens: `Eau de Paris` becomes `eau-de-paris`.
    public static String slug(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
