package org.koppelkansen.api.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Under which names the server answers. A page elsewhere can make its own name point to this machine and then talk to
/// it from a browser here; it cannot make that name one of these.
final class Hosts {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final boolean isLoopback;
    private final Optional<String> known;

    Hosts(String address, AccessSettings settings) {
        this.isLoopback = isLoopback(address);
        this.known = settings.publicAddress().map(known -> known.getHost().toLowerCase(Locale.ROOT));
    }

    /// Whether an address is reached from this machine only.
    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// A server for others that was told no name answers to all.
    boolean isOurs(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return HERE.contains(name) || known.map(name::equals).orElse(!isLoopback);
    }
}
