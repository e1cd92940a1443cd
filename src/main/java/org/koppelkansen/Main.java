package org.koppelkansen;

import picocli.CommandLine;

/// Start of the program.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        CommandLine line = Wiring.commandLine(arguments);
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        System.exit(code);
    }
}
