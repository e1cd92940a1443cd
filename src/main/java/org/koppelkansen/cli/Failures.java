package org.koppelkansen.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.koppelkansen.anchor.table.Unwritable;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.games.WrongGame;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.WrongYaml;
import org.koppelkansen.sources.UnreadableSource;
import org.koppelkansen.store.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever goes wrong into one sentence on what to do and an exit code.
record Failures(Edge edge) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String help = edge.speech().say(" Zie `" + command + " --help`.", " See `" + command + " --help`.");
        say(edge.speech().say(sentence(failure)) + help);
        return ExitCodes.WRONG_CALL;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (line.getParseResult().hasMatchedOption("--debug")) {
            failure.printStackTrace(edge.console().err());
        }
        return switch (failure) {
            case Stop stop -> end(stop.code(), stop.sentence());
            case UnreadableSource unreadable -> end(ExitCodes.UNREADABLE, unreadable.sentence());
            case WrongYaml wrong -> end(ExitCodes.WRONG_CALL, wrong.sentence());
            case WrongGame wrong -> end(ExitCodes.UNREADABLE, wrong.sentence());
            case StoreFailure store -> end(ExitCodes.NO_REGISTER, store.sentence());
            case Unwritable unwritable -> end(ExitCodes.WRONG_CALL, unwritable.sentence());
            default -> end(ExitCodes.OUR_FAULT, ourFault(failure));
        };
    }

    private int end(int code, Text sentence) {
        say(edge.speech().say(sentence));
        return code;
    }

    private void say(String sentence) {
        Ink ink = new Ink(edge.console().colour() && edge.console().live());
        edge.console().err().println(ink.alarm("koppelkansen: ") + sentence);
    }

    private static Text ourFault(Exception failure) {
        return new Text(
                "Dit is een fout in het programma zelf (" + failure
                        + "): draai opnieuw met --debug en meld wat u ziet.",
                "This is a fault of the program itself (" + failure
                        + "): run again with --debug and report what you see.");
    }

    private static Text sentence(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> {
                String option = name(twice.getOverwritten());
                yield new Text(option + " staat er twee keer.", option + " is there twice.");
            }
            default -> unfit(failure);
        };
    }

    private static Text unmatched(UnmatchedArgumentException failure) {
        String seen = failure.getUnmatched().getFirst();
        List<String> near = failure.getSuggestions();
        String nl = near.isEmpty() ? "." : ": bedoelt u " + String.join(" of ", near) + "?";
        String en = near.isEmpty() ? "." : ": do you mean " + String.join(" or ", near) + "?";
        return new Text("Onbekend: " + seen + nl, "Unknown: " + seen + en);
    }

    private static Text missing(MissingParameterException failure) {
        String names = failure.getMissing().stream().map(Failures::name).collect(Collectors.joining(", "));
        boolean isOption = failure.getMissing().stream().anyMatch(OptionSpec.class::isInstance);
        return isOption
                ? new Text(names + " vraagt een waarde.", names + " takes a value.")
                : new Text("Noem minstens één bestand of adres.", "Name at least one file or address.");
    }

    private static Text unfit(ParameterException failure) {
        ArgSpec argument = failure.getArgSpec();
        String seen = failure.getValue();
        if (argument == null || seen == null) {
            String plain = failure.getMessage();
            return new Text("Zo niet: " + plain + ".", "Not like this: " + plain + ".");
        }
        String name = name(argument);
        Text expected = Expected.by(name);
        return new Text(
                name + " kan niet \"" + seen + "\" zijn: geef " + expected.nl() + ".",
                name + " cannot be \"" + seen + "\": give " + expected.en() + ".");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
