package org.koppelkansen;

import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.measure.Text;
import picocli.CommandLine;

/// Start of the program.
public final class Main {
    private static final Text OUT_OF_MEMORY = new Text(
            "koppelkansen: het geheugen is vol. Lees minder tegelijk, of geef Java meer: JAVA_TOOL_OPTIONS=-Xmx8g.",
            "koppelkansen: out of memory. Read less at a time, or give Java more: JAVA_TOOL_OPTIONS=-Xmx8g.");

    private Main() {}

    public static void main(String[] arguments) {
        CommandLine line = Wiring.commandLine(arguments);
        int code = run(line, arguments);
        line.getOut().flush();
        line.getErr().flush();
        System.exit(code);
    }

    /// Memory that runs out is an error of the machine, which the command line does not catch by itself.
    private static int run(CommandLine line, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            line.getErr().println(OUT_OF_MEMORY.in(Wiring.language(arguments)));
            return ExitCodes.OUR_FAULT;
        }
    }
}
