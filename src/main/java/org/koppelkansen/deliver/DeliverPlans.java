package org.koppelkansen.deliver;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.jobs.JobState;
import org.koppelkansen.jobs.JobSteps;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Deliveries.Extent;
import org.koppelkansen.register.Organisation;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.RegisteredSource;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.settings.WrongYaml;
import org.koppelkansen.sources.UnreadableSource;
import org.koppelkansen.sources.web.GuardedWeb;
import org.koppelkansen.sources.web.Surroundings;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.Work;

/// Reads a delivery, keeps a report of it, sets its works aside in the register, and merges them where that was
/// asked.
public final class DeliverPlans {
    private static final Text READING = new Text("Lezen", "Reading");
    private static final Text SETTING_ASIDE = new Text("Vergelijken met het register", "Comparing with the register");
    private static final Text MERGING = new Text("Verwerken in het register", "Merging into the register");
    private static final Text NOTHING_USABLE = new Text(
            "Er is geen enkel voornemen uit te lezen; het rapport zegt waarom, en wat u kunt doen.",
            "Not one planned work could be read; the report says why, and what you can do.");
    private static final long MOST_UNPACKED = 4L << 30;
    /// A merge at once that withdraws more than this share of what the source had is set aside instead.
    private static final int MOST_WITHDRAWN_PERCENT = 50;

    private static final int FEW = 10;

    private final Register register;
    private final DeliveryReports reports;
    private final Receiving receiving;
    private final Clock clock;

    public DeliverPlans(Register register, DeliveryReports reports, Receiving receiving, Clock clock) {
        this.register = register;
        this.reports = reports;
        this.receiving = receiving;
        this.clock = clock;
    }

    /// The task of a job.
    ///
    /// @param folder with the files; closed at the end, whatever happens
    public JobState.Over run(DeliveryOrder order, UploadFolder folder, JobSteps steps) {
        return run(order, folder, LocalDate.ofInstant(clock.instant(), clock.getZone()), steps);
    }

    /// The same, read as on another day.
    public JobState.Over run(DeliveryOrder order, UploadFolder folder, LocalDate today, JobSteps steps) {
        try (folder) {
            return read(order.by(steps.who()), folder, today, steps);
        } catch (UnreadableSource e) {
            return new JobState.Failed("unreadable-source", e.sentence());
        } catch (WrongYaml e) {
            return new JobState.Failed("wrong-profile", e.sentence());
        }
    }

    private JobState.Over read(DeliveryOrder order, UploadFolder folder, LocalDate today, JobSteps steps) {
        steps.next(READING);
        Optional<RegisteredSource> before = register.sources().find(order.who(), order.source());
        Optional<String> yaml = yaml(order, before);
        Surroundings around = new Surroundings(
                new GuardedWeb(receiving.feeds(), clock), Optional.of(folder.scratch()), MOST_UNPACKED);
        List<String> locations = order.feed().map(this::feed).orElseGet(folder::locations);
        Gathered gathered = new ReadDelivery(
                        order.source(), deliverer(order), profile(order, before, yaml), around, receiving.mostRows())
                .of(locations, today, register.settings(), steps);
        Arrived arrived = new Arrived(order, gathered, folder.names(), reports.freshId());
        if (gathered.works().isEmpty()) {
            reports.add(
                    arrived.report(clock, "", DeliveryState.UNUSABLE, false), Optional.empty(), gathered.findings());
            return new JobState.Failed("nothing-usable", NOTHING_USABLE, address(arrived.id()));
        }
        return stage(arrived, source(order, before, gathered), yaml, steps);
    }

    private Owner deliverer(DeliveryOrder order) {
        return register.organisations()
                .find(order.who(), order.organisation())
                .map(Organisation::owner)
                .orElseGet(() ->
                        new Owner(order.organisation(), order.organisation().value(), List.of()));
    }

    private List<String> feed(String address) {
        receiving.feeds().refusal(address).ifPresent(sentence -> {
            throw new UnreadableSource(sentence);
        });
        return List.of(address.strip());
    }

    private Optional<String> yaml(DeliveryOrder order, Optional<RegisteredSource> before) {
        boolean asked =
                order.reading().yaml().isPresent() || order.reading().profile().isPresent() || before.isEmpty();
        return asked ? order.reading().yaml() : reports.ownProfile(order.organisation(), order.source());
    }

    private static Optional<Profile> profile(
            DeliveryOrder order, Optional<RegisteredSource> before, Optional<String> yaml) {
        if (yaml.isPresent()) {
            return Optional.of(Profiles.of("profile", yaml.get()));
        }
        return order.reading()
                .profile()
                .or(() -> before.map(known -> known.source().profile()).filter(Profiles.names()::contains))
                .map(Profiles::named);
    }

    private static Source source(DeliveryOrder order, Optional<RegisteredSource> before, Gathered gathered) {
        Confidentiality least = order.least()
                .or(() -> before.map(known -> known.source().least()))
                .orElse(Confidentiality.PARTNERS);
        String profile = gathered.sources().getFirst().profile();
        return new Source(order.source(), order.organisation(), profile, order.feed(), least);
    }

    private JobState.Over stage(Arrived arrived, Source source, Optional<String> yaml, JobSteps steps) {
        steps.next(SETTING_ASIDE);
        Change change = change(arrived.order().who());
        Extent extent = ReadDelivery.extent(arrived.gathered());
        Saved<Delivered> staged = register.deliveries()
                .stage(source, extent, counted(arrived.gathered().works(), steps), change);
        if (!(staged instanceof Saved.Done<Delivered>(Delivered set))) {
            return refused(staged);
        }
        try {
            return reports.together(() -> keep(arrived, set, yaml, steps));
        } catch (RuntimeException e) {
            reports.together(() -> register.deliveries().discard(set.id(), change));
            throw e;
        }
    }

    private JobState.Over keep(Arrived arrived, Delivered set, Optional<String> yaml, JobSteps steps) {
        boolean atOnce = arrived.order().acceptAtOnce();
        boolean held = atOnce && isAlarming(set.counts());
        DeliveryReport report = arrived.report(clock, set.id(), DeliveryState.SET_ASIDE, held);
        reports.add(report, yaml, arrived.gathered().findings());
        return atOnce && !held ? merge(report, steps) : done(report, set.counts());
    }

    private static Stream<Work> counted(List<Work> works, JobSteps steps) {
        long[] done = {0};
        return works.stream().peek(work -> steps.at(++done[0], works.size()));
    }

    private static boolean isAlarming(Delivered.Counts counts) {
        long had = counts.changed() + counts.unchanged() + counts.withdrawn();
        return counts.withdrawn() > FEW && counts.withdrawn() * 100 > had * MOST_WITHDRAWN_PERCENT;
    }

    /// The task of a job that merges what was set aside.
    public JobState.Over accept(DeliveryReport report, JobSteps steps) {
        return reports.together(() -> merge(report, steps));
    }

    private JobState.Over merge(DeliveryReport report, JobSteps steps) {
        steps.next(MERGING);
        steps.pointOfNoReturn();
        Saved<Delivered> merged = register.deliveries().merge(report.fate().staged(), change(steps.who()));
        if (!(merged instanceof Saved.Done<Delivered>(Delivered now))) {
            return refused(merged);
        }
        if (!reports.settle(report.as(DeliveryState.MERGED, clock.instant(), Optional.of(now.counts())))) {
            throw new IllegalStateException("delivery " + report.id() + " was merged and not set aside");
        }
        return done(report, now.counts());
    }

    /// Forgets what was set aside.
    public Saved<Delivered> discard(DeliveryReport report, Viewer who) {
        return reports.alone(() -> {
            Saved<Delivered> discarded =
                    register.deliveries().discard(report.fate().staged(), change(who));
            boolean settled = discarded instanceof Saved.Done<Delivered>
                    && reports.settle(report.as(DeliveryState.DISCARDED, clock.instant(), Optional.empty()));
            return settled ? discarded : new Saved.Unknown<>();
        });
    }

    private Change change(Viewer who) {
        return new Change(who, clock.instant(), "");
    }

    private static JobState.Over refused(Saved<Delivered> saved) {
        return switch (saved) {
            case Saved.Refused<Delivered> no -> new JobState.Failed("refused", no.reason());
            case Saved.Forbidden<Delivered> no -> new JobState.Failed("not-allowed", no.reason());
            case Saved.Done<Delivered> unused -> throw new IllegalStateException("it was done");
            case Saved.Outrun<Delivered> unused -> gone();
            case Saved.Unknown<Delivered> unused -> gone();
        };
    }

    private static JobState.Failed gone() {
        return new JobState.Failed(
                "gone",
                new Text(
                        "Deze levering staat niet meer klaar; lever opnieuw aan.",
                        "This delivery is not set aside any more; deliver again."));
    }

    private static JobState.Done done(DeliveryReport report, Delivered.Counts counts) {
        Map<String, Long> all = new LinkedHashMap<>();
        List<SourceQuality> sources = report.quality().sources();
        all.put("read", sources.stream().mapToLong(SourceQuality::read).sum());
        all.put("accepted", sources.stream().mapToLong(SourceQuality::accepted).sum());
        all.put("repaired", sources.stream().mapToLong(SourceQuality::repaired).sum());
        all.put("rejected", sources.stream().mapToLong(SourceQuality::rejected).sum());
        all.put("added", counts.added());
        all.put("changed", counts.changed());
        all.put("unchanged", counts.unchanged());
        all.put("returned", counts.returned());
        all.put("withdrawn", counts.withdrawn());
        all.put("overwritten", counts.overwritten());
        all.put("kept", counts.kept());
        return new JobState.Done(address(report.id()), all);
    }

    private static String address(DeliveryId id) {
        return "deliveries/" + id;
    }

    /// A delivery that was read.
    private record Arrived(DeliveryOrder order, Gathered gathered, List<String> files, DeliveryId id) {
        DeliveryReport report(Clock clock, String staged, DeliveryState state, boolean held) {
            Map<FindingCode, Long> codes = new EnumMap<>(FindingCode.class);
            for (Finding finding : gathered.findings()) {
                codes.merge(finding.code(), 1L, Long::sum);
            }
            List<String> origin = new ArrayList<>(files);
            order.feed().ifPresent(feed -> gathered.sources().forEach(read -> origin.add(read.source())));
            return new DeliveryReport(
                    id,
                    new DeliveryReport.About(
                            order.source(),
                            order.organisation(),
                            order.who().account(),
                            order.who().name(),
                            clock.instant(),
                            origin),
                    new DeliveryReport.Quality(ReadDelivery.isComplete(gathered), gathered.sources(), codes),
                    new DeliveryReport.Fate(state, staged, held, Optional.empty(), Optional.empty()));
        }
    }
}
