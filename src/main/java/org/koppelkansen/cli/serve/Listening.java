package org.koppelkansen.cli.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.koppelkansen.cli.call.Stop;
import picocli.CommandLine.Option;

/// Where a server is to listen.
final class Listening {
    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", order = 3)
    private int port = 8080;

    @Option(names = "--address", paramLabel = "ADDRESS", order = 4)
    private String address = "127.0.0.1";

    @Option(names = "--behind-proxy", order = 5)
    private boolean behindProxy;

    int port() {
        return port;
    }

    String address() {
        return address;
    }

    /// Whether something in front of the server takes care of TLS, and says who really asks.
    boolean behindProxy() {
        return behindProxy;
    }

    /// Whether others on the network can reach it, without anything that keeps passwords from being read underway.
    boolean exposed() {
        return !behindProxy && !host().isLoopbackAddress();
    }

    /// Looks whether the port is free, before a database is started for it.
    ///
    /// @throws Stop when it is not, or cannot be had
    void requireFree() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Stop.wrongCall("Een poort ligt tussen 0 en 65535.", "A port lies between 0 and 65535.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host(), port));
        } catch (IOException e) {
            throw Stop.wrongCall(
                    "Op " + address + " poort " + port + " kan niet worden geluisterd (" + e.getMessage()
                            + "): kies met --port een andere poort.",
                    "Nothing can listen at " + address + " port " + port + " (" + e.getMessage()
                            + "): choose another port with --port.");
        }
    }

    private InetAddress host() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw Stop.wrongCall(
                    address + " is geen adres van deze machine: gebruik 127.0.0.1, of 0.0.0.0 voor alle.",
                    address + " is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all.");
        }
    }
}
