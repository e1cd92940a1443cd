package org.koppelkansen.opportunities;

import java.util.List;
import java.util.stream.Stream;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Work;

/// Words why there is no opportunity, by what was seen on the way to one.
final class WhyNone {
    private WhyNone() {}

    static Text of(Opportunities found, Found related, List<String> owners) {
        if (!found.ranked().isEmpty()) {
            return ofOthers(found.ranked().size(), String.join(", ", owners));
        }
        if (found.works() < 2) {
            return new Text(
                    "Er zijn geen twee voornemens die nog moeten gebeuren en een bruikbare plek hebben.",
                    "There are no two planned works that are still to be done and have a usable place.");
        }
        if (related.meetings().isEmpty()) {
            return new Text(
                    "Geen twee voornemens komen bij elkaar in plaats en tijd.",
                    "No two planned works meet in place and time.");
        }
        long couplings = related.relations().stream()
                .filter(relation ->
                        relation instanceof Relation.Between && relation.kind().isCoupling())
                .count();
        return couplings == 0 ? cannotMeet(related.meetings()) : saveNothing(couplings);
    }

    private static Text ofOthers(int count, String owners) {
        return count == 1
                ? new Text(
                        "Er is één koppelkans, maar daarin doet " + owners + " niet mee.",
                        "There is one opportunity, but " + owners + " takes no part in it.")
                : new Text(
                        "Er zijn " + count + " koppelkansen, maar in geen daarvan doet " + owners + " mee.",
                        "There are " + count + " opportunities, but " + owners + " takes part in none of them.");
    }

    private static Text cannotMeet(List<Found.Meeting> meetings) {
        List<Work> works = meetings.stream()
                .flatMap(meeting -> Stream.of(meeting.first(), meeting.second()))
                .distinct()
                .toList();
        long fixed = works.stream()
                .filter(work -> work.window().hardness() == Hardness.FIXED)
                .count();
        if (fixed == works.size()) {
            return new Text(
                    "De voornemens die bij elkaar komen liggen allemaal vast in de tijd. Er valt niets te verschuiven, dus"
                            + " samen doen kan niet meer. Lever plannen aan die nog niet vastliggen, of geef per voornemen"
                            + " een vroegste start en een laatste dag op: dan zijn er misschien wel koppelkansen.",
                    "The planned works that meet are all fixed in time. Nothing can be moved, so that doing them together"
                            + " is no longer possible. Deliver plans that are not fixed yet, or give each work an earliest"
                            + " start and a latest end, and there may be opportunities.");
        }
        int percent = Math.toIntExact(100 * fixed / works.size());
        return new Text(
                "Geen twee voornemens die bij elkaar komen hebben samen genoeg tijd: de periode die ze delen is te kort om"
                        + " beide te doen. " + percent + " % ervan ligt vast in de tijd.",
                "No two planned works that meet have enough time together: the period that they share is too short to do"
                        + " both. " + percent + " % of them are fixed in time.");
    }

    private static Text saveNothing(long couplings) {
        return couplings == 1
                ? new Text(
                        "Eén paar voornemens kan samen, maar kost samen meer dan apart: wat het deelt weegt niet op tegen"
                                + " afstemmen en verschuiven.",
                        "One pair of planned works can be done together, but costs more together than apart: what it shares"
                                + " does not outweigh agreeing and moving in time.")
                : new Text(
                        "Er zijn " + couplings
                                + " paren voornemens die samen kunnen, maar ze kosten samen meer dan apart:"
                                + " wat ze delen weegt niet op tegen afstemmen en verschuiven.",
                        "There are " + couplings
                                + " pairs of planned works that can be done together, but they cost more"
                                + " together than apart: what they share does not outweigh agreeing and moving in time.");
    }
}
