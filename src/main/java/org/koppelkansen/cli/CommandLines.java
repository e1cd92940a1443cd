package org.koppelkansen.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.find.DemoCommand;
import org.koppelkansen.cli.find.FindCommand;
import org.koppelkansen.cli.find.FindPlans;
import org.koppelkansen.cli.plans.RelatePlans;
import org.koppelkansen.cli.rates.RatesCommand;
import org.koppelkansen.cli.serve.BackupCommand;
import org.koppelkansen.cli.serve.RestoreCommand;
import org.koppelkansen.cli.serve.ServeCommand;
import org.koppelkansen.cli.share.ShareCommand;
import org.koppelkansen.cli.weigh.ProposePlans;
import org.koppelkansen.cli.weigh.WeighCommand;
import org.koppelkansen.measure.Language;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Discipline;
import picocli.CommandLine;

/// Builds the command line: its commands, its words, and what becomes of what goes wrong.
public final class CommandLines {
    private static final String WORDS = "org.koppelkansen.cli.Help";

    private CommandLines() {}

    /// The whole command line, ready to execute once.
    public static CommandLine of(Edge edge, RelatePlans relating, CheckSources checking) {
        FindPlans finding = new FindPlans(edge, relating);
        ProposePlans proposing = new ProposePlans(edge, relating);
        CommandLine line = withCommon(new CommandLine(new RootCommand(edge)))
                .addSubcommand("find", new FindCommand(finding))
                .addSubcommand("check", new CheckCommand(checking))
                .addSubcommand("profile", withCommon(new CommandLine(new ProfileCommand(edge))))
                .addSubcommand("weigh", new WeighCommand(edge, proposing))
                .addSubcommand("share", new ShareCommand(edge, proposing))
                .addSubcommand("rates", withCommon(new CommandLine(new RatesCommand(edge))))
                .addSubcommand("serve", withCommon(new CommandLine(new ServeCommand(edge))))
                .addSubcommand("backup", withCommon(new CommandLine(new BackupCommand(edge))))
                .addSubcommand("restore", withCommon(new CommandLine(new RestoreCommand(edge))))
                .addSubcommand("demo", new DemoCommand(edge, finding));
        line.setResourceBundle(words(edge.language()));
        registerConverters(line);
        Failures failures = new Failures(edge);
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        line.setOut(writer(edge.console().out()));
        line.setErr(writer(edge.console().err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                edge.console().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(80, edge.console().width()));
        line.setUsageHelpLongOptionsMaxWidth(30);
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                WORDS, Languages.locale(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static CommandLine withCommon(CommandLine line) {
        return line.addMixin("common", new CommonOptions());
    }

    private static void registerConverters(CommandLine line) {
        line.registerConverter(LocalDate.class, LocalDate::parse);
        line.registerConverter(Path.class, Path::of);
        line.registerConverter(Double.class, CommandLines::metres);
        line.registerConverter(Integer.class, CommandLines::days);
        line.registerConverter(
                Crs.class, text -> Crs.parse(text).orElseThrow(() -> new IllegalArgumentException(text)));
        line.registerConverter(Discipline.class, CommandLines::discipline);
        line.registerConverter(
                SharingRule.class,
                text -> SharingRule.ofKey(text).orElseThrow(() -> new IllegalArgumentException(text)));
    }

    private static Double metres(String text) {
        double metres = Double.parseDouble(text.replace(',', '.'));
        if (!(metres >= 0 && metres <= 1_000)) {
            throw new IllegalArgumentException(text);
        }
        return metres;
    }

    private static Integer days(String text) {
        int days = Integer.parseInt(text);
        if (days < 0) {
            throw new IllegalArgumentException(text);
        }
        return days;
    }

    /// By key or by the word in either language.
    private static Discipline discipline(String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        for (Discipline discipline : Discipline.values()) {
            if (asked.equals(discipline.key())
                    || asked.equals(discipline.word().nl())
                    || asked.equals(discipline.word().en())) {
                return discipline;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
