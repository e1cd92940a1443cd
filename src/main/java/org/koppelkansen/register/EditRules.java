package org.koppelkansen.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Work;

/// Who may enter and change works by hand, and what such a change leaves as it is.
public final class EditRules {
    public static final Text NOT_YOURS = new Text(
            "U mag voornemens van deze organisatie hier niet wijzigen. Vraag een beheerder om de rol programmeur.",
            "You may not change works of this organisation here. Ask an administrator for the role of programmer.");
    public static final Text NOT_RELEASING = new Text(
            "Kosten vrijgeven of afschermen mag alleen een directeur of controller van de organisatie.",
            "Only a director or controller of the organisation may release its costs or keep them to itself.");
    public static final Text NOT_CORE_TEAM = new Text(
            "Gebieden en ambities beheert het kernteam. Vraag een beheerder om die rol.",
            "Areas and ambitions are kept by the core team. Ask an administrator for that role.");
    public static final Text NOT_ADMINISTRATOR = new Text(
            "Alleen een beheerder van deze organisatie mag dit.", "Only an administrator of this organisation may.");
    public static final Text GONE = new Text(
            "Dit voornemen is vervallen. Bevestig het eerst als het toch doorgaat.",
            "This work is withdrawn. Confirm it first if it goes ahead after all.");

    /// With the id.
    public static final Text TAKEN = new Text(
            "Er is al een voornemen met nummer {0}. Kies een ander.", "There is a work {0} already. Choose another.");

    private EditRules() {}

    /// Whether somebody may say which areas and ambitions there are: the core team of an organisation as a whole, and
    /// whoever keeps the register.
    public static boolean keepsAreas(Viewer who) {
        return !who.everywhere(Right.RUN_FINDING).isEmpty() || keepsRegister(who);
    }

    /// Whether somebody is an administrator of the register itself.
    public static boolean keepsRegister(Viewer who) {
        return who.everywhere(Right.ADMINISTER).contains(Grant.REGISTER.value());
    }

    /// A work as if it came from a source: under an id of that source.
    public static Work byHand(Work given, SourceName source) {
        return with(
                new Work(
                        source.idOf(given.id()),
                        given.owner(),
                        given.task(),
                        given.place(),
                        given.window(),
                        given.planning(),
                        given.provenance()),
                given.planning(),
                new Provenance(
                        source.value(),
                        given.provenance().row(),
                        given.provenance().readOn()));
    }

    /// A work as its source delivers it: under an id of that source, and no more open than that lets its works be.
    public static Work ofSource(Work given, Source source) {
        Work work = byHand(given, source.name());
        Planning planning = work.planning();
        Confidentiality closed =
                planning.confidentiality().compareTo(source.least()) >= 0 ? planning.confidentiality() : source.least();
        return with(
                work, new Planning(planning.phase(), planning.budget(), planning.project(), closed), work.provenance());
    }

    /// What somebody means who gives a work in the place of one that it sees.
    public static Work meant(Work given, SeenWork.Whole seen) {
        Work now = seen.registered().work();
        Planning planning = given.planning();
        Planning meant = seen.costs()
                ? planning
                : new Planning(
                        planning.phase(), now.planning().budget(), planning.project(), planning.confidentiality());
        return with(given, meant, now.provenance());
    }

    private static Work with(Work work, Planning planning, Provenance provenance) {
        return new Work(work.id(), work.owner(), work.task(), work.place(), work.window(), planning, provenance);
    }

    public static boolean mayEdit(Viewer who, RegisteredWork work) {
        return who.may(
                Right.EDIT_WORKS, work.organisations(), work.registration().areas());
    }

    /// Why somebody may not enter a work; empty where it may.
    ///
    /// @param areas codes of where it lies
    /// @param released whether its costs are to be released
    public static Optional<Text> mayNotEnter(Viewer who, OwnerId owner, Collection<String> areas, boolean released) {
        List<OwnerId> its = List.of(owner);
        if (owner.equals(OwnerId.UNKNOWN) || !who.may(Right.EDIT_WORKS, its, areas)) {
            return Optional.of(NOT_YOURS);
        }
        return released && !who.may(Right.RELEASE_COSTS, its, areas) ? Optional.of(NOT_RELEASING) : Optional.empty();
    }

    /// Why somebody may not put a work in the place of what it is now; empty where it may.
    ///
    /// @param meant what it is to be
    /// @param areas codes of where it is to lie
    /// @param released whether its costs are to be released
    public static Optional<Text> mayNotReplace(
            Viewer who, RegisteredWork now, Work meant, Collection<String> areas, boolean released) {
        Registration registration = now.registration();
        List<OwnerId> then = List.of(meant.owner().id(), registration.registrar());
        boolean same = meant.equals(now.work());
        boolean releases = released != registration.costsReleased();
        if (same && !releases && !mayEdit(who, now)) {
            return Optional.of(NOT_YOURS);
        }
        if (!same && !(mayEdit(who, now) && who.may(Right.EDIT_WORKS, then, areas))) {
            return Optional.of(NOT_YOURS);
        }
        return releases && !who.may(Right.RELEASE_COSTS, now.organisations(), registration.areas())
                ? Optional.of(NOT_RELEASING)
                : Optional.empty();
    }
}
