package org.koppelkansen;

/// Start of the program.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int code = Wiring.commandLine(arguments).execute(arguments);
        System.exit(code);
    }
}
