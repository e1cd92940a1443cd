package org.koppelkansen.cli.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.koppelkansen.api.access.AccessSettings;
import org.koppelkansen.cli.call.Stop;
import picocli.CommandLine.Option;

/// Where a server is to listen.
final class Listening {
    private static final int HIGHEST_PORT = 65_535;
    private static final String INNER =
            "127\\..*|0:0:0:0:0:0:0:1|::1|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*";

    @Option(names = "--port", paramLabel = "PORT", order = 3)
    private int port = 8080;

    @Option(names = "--address", paramLabel = "ADDRESS", order = 4)
    private String address = "127.0.0.1";

    @Option(names = "--public-address", paramLabel = "URL", order = 5)
    private Optional<URI> publicAddress = Optional.empty();

    int port() {
        return port;
    }

    String address() {
        return address;
    }

    /// Whom it lets in how: where people reach it at another address than its own, something on this machine or its
    /// inner network stands in front of it, and says who really asks.
    AccessSettings access(AccessSettings file, boolean demo) {
        Optional<URI> address = publicAddress.or(file::publicAddress);
        return new AccessSettings(
                address, file.proxies().or(() -> address.map(there -> INNER)), file.idle(), file.providers(), demo);
    }

    /// Whether others on the network can reach it, without anything that keeps passwords from being read underway.
    boolean exposed() {
        return publicAddress.isEmpty() && !host().isLoopbackAddress();
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
