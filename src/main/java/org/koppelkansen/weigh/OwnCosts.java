package org.koppelkansen.weigh;

import java.util.Optional;
import org.koppelkansen.works.Task;

/// What nobody shares: pipe, cable, pump, engineering (`algorithms.md` §5.1).
final class OwnCosts {
    private OwnCosts() {}

    static CostPart part(Stake stake) {
        Task task = stake.work().task();
        String unit = stake.size().rate().unit().key();
        return new CostPart(
                CostPart.Kind.OWN,
                Optional.of(stake.work().id()),
                task.intervention().word(),
                stake.size().quantity(),
                unit.substring(unit.indexOf('/') + 1),
                "disciplines." + task.discipline().key() + (unit.endsWith("piece") ? ".piece" : ".asset"),
                stake.own());
    }
}
