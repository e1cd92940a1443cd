package org.koppelkansen.cli.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.WhatIf;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Words what becomes of a proposal: before, after, and the difference.
record WhatIfText(WhatIf.Answered answered, SharingRule rule, Lines lines) {
    private static final String NONE = "–";

    void add() {
        lines.head(
                say("Wat als", "What if"),
                answered.before().id() + " → " + answered.after().id());
        works();
        answered.remarks().forEach(remark -> lines.alarm(speech().say(remark)));
        refusal(say("Ervoor", "Before"), answered.before());
        refusal(say("Erna", "After"), answered.after());
        costs();
        street();
        shares();
    }

    private void works() {
        TreeSet<WorkId> ids = new TreeSet<>();
        Stream.of(answered.before(), answered.after())
                .flatMap(proposal -> proposal.works().stream())
                .map(Work::id)
                .forEach(ids::add);
        for (WorkId id : ids) {
            Optional<Work> was = in(answered.before(), id);
            Optional<Work> is = in(answered.after(), id);
            lines.note(id.value(), NAME, said(was, is));
        }
    }

    private static final int NAME = 34;

    private static Optional<Work> in(Proposal proposal, WorkId id) {
        return proposal.works().stream().filter(work -> work.id().equals(id)).findAny();
    }

    private String said(Optional<Work> was, Optional<Work> is) {
        if (was.isEmpty()) {
            return say("komt erbij", "is added");
        }
        if (is.isEmpty()) {
            return say("valt af", "is dropped");
        }
        Work before = was.get();
        Work after = is.get();
        if (before.equals(after)) {
            return say("blijft zoals het is", "stays as it is");
        }
        List<String> changes = new ArrayList<>();
        if (!before.window().wishedStart().equals(after.window().wishedStart())) {
            String day = speech().date(after.window().wishedStart());
            changes.add(say("liefst vanaf " + day, "preferably from " + day));
        }
        if (!before.task().equals(after.task())) {
            String metres = speech().brief(after.task().depthMetres().orElse(0.0), 2);
            changes.add(say(metres + " m diep", metres + " m deep"));
        }
        return String.join(", ", changes);
    }

    private void refusal(String when, Proposal proposal) {
        if (proposal.together() instanceof Weighing.Refused refused) {
            lines.alarm(when + ": " + speech().say(refused.reason()));
        }
    }

    private void costs() {
        heading(say("Waarschijnlijke kosten", "Likely costs"));
        for (CostPart.Kind kind : CostPart.Kind.values()) {
            Optional<Money> was =
                    answered.before().cost().map(cost -> cost.of(kind).likely());
            Optional<Money> is =
                    answered.after().cost().map(cost -> cost.of(kind).likely());
            if (Stream.of(was, is).flatMap(Optional::stream).anyMatch(money -> money.cents() != 0)) {
                lines.line(speech().say(kind.word()), figures(was, is));
            }
        }
        lines.total(say("samen", "together"), figures(total(answered.before()), total(answered.after())));
        lines.line(
                say("apart", "apart"),
                figures(
                        Optional.of(answered.before().costApart().likely()),
                        Optional.of(answered.after().costApart().likely())));
        lines.total(
                say("bespaart", "saves"),
                figures(
                        answered.before().saving().map(Estimate::likely),
                        answered.after().saving().map(Estimate::likely)));
        saved(say("bij lage tarieven", "at low rates"), Estimate::low);
        saved(say("bij hoge tarieven", "at high rates"), Estimate::high);
    }

    private void saved(String name, Function<Estimate, Money> level) {
        lines.line(
                "  " + name,
                figures(
                        answered.before().saving().map(level),
                        answered.after().saving().map(level)));
    }

    private static Optional<Money> total(Proposal proposal) {
        return proposal.cost().map(cost -> cost.total().likely());
    }

    private void street() {
        heading(say("Straat en periode", "Street and period"));
        Optional<SetCost> was = answered.before().cost();
        Optional<SetCost> is = answered.after().cost();
        lines.line(
                say("begint", "starts"),
                was.map(cost -> speech().date(cost.period().from())).orElse(NONE),
                is.map(cost -> speech().date(cost.period().from())).orElse(NONE),
                "");
        Optional<Integer> before = was.map(cost -> cost.openness().streetDays());
        Optional<Integer> after = is.map(cost -> cost.openness().streetDays());
        lines.line(
                say("dagen dat straten open zijn", "days that streets are open"),
                before.map(this::number).orElse(NONE),
                after.map(this::number).orElse(NONE),
                before.flatMap(a -> after.map(b -> (b > a ? "+" : "") + number(b - a)))
                        .orElse(""));
    }

    private String number(int days) {
        return speech().number(days);
    }

    private void shares() {
        heading(say("Wie betaalt wat, volgens ", "Who pays what, by ") + speech().say(rule.word()));
        refusals();
        List<WhatIf.ShareChange> changes = answered.shares(rule);
        changes.forEach(change -> lines.line(change.party(), figures(change.before(), change.after())));
    }

    private void refusals() {
        Stream.of(answered.before(), answered.after())
                .filter(proposal -> proposal.cost().isPresent())
                .map(proposal -> proposal.shared(rule))
                .flatMap(sharing -> sharing instanceof Sharing.Refused refused
                        ? Stream.of(speech().say(refused.reason()))
                        : Stream.empty())
                .distinct()
                .forEach(lines::alarm);
    }

    private void heading(String title) {
        lines.heading(title, say("ervoor", "before"), say("erna", "after"), say("verschil", "difference"));
    }

    private String[] figures(Optional<Money> was, Optional<Money> is) {
        Amounts amounts = lines.amounts();
        return new String[] {
            was.map(amounts::of).orElse(NONE),
            is.map(amounts::of).orElse(NONE),
            was.flatMap(a -> is.map(b -> amounts.more(b.minus(a)))).orElse("")
        };
    }

    private Speech speech() {
        return lines.speech();
    }

    private String say(String nl, String en) {
        return speech().say(nl, en);
    }
}
