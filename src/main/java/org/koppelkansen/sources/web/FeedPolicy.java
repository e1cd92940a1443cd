package org.koppelkansen.sources.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.koppelkansen.measure.Text;

/// What a server fetches on behalf of its users: from the open web only, because it stands inside somebody's
/// network and reaches what its users do not.
///
/// @param inside hosts (`gis.intern.example`) or hosts with a port (`gis.intern.example:8443`) inside the network
///     that an administrator allows
/// @param names resolves names
/// @param longest that all requests of one reading may take together
/// @param mostBytes that all answers of one reading may be together, unpacked
public record FeedPolicy(Set<String> inside, Names names, Duration longest, long mostBytes) {
    /// What the open web needs; the other ports below 1024 speak something else than HTTP.
    private static final Set<Integer> PLAIN_PORTS = Set.of(80, 443);

    private static final int FIRST_FREE_PORT = 1024;

    public FeedPolicy {
        Set<String> lower = new TreeSet<>();
        inside.forEach(host -> lower.add(host.strip().toLowerCase(Locale.ROOT)));
        inside = Set.copyOf(lower);
    }

    /// Resolves names to addresses.
    @FunctionalInterface
    public interface Names {
        /// The name service of the machine.
        Names MACHINE = InetAddress::getAllByName;

        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// Whether an administrator allows a host whatever its address.
    boolean isAllowedInside(String host, int port) {
        String lower = host.toLowerCase(Locale.ROOT);
        return inside.contains(lower) || inside.contains(lower + ":" + port);
    }

    /// What is wrong about an address as it is written; empty where it may be asked for. To be asked before
    /// anything is opened by it: what is no address of the web may be the name of a file.
    public Optional<Text> refusal(String address) {
        try {
            check(URI.create(address.strip().replace(" ", "%20")));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(WebSentences.noHost());
        } catch (WebRefusal e) {
            return Optional.of(e.sentence());
        }
    }

    /// @throws WebRefusal with what is wrong about the address as it is written
    void check(URI address) throws WebRefusal {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new WebRefusal(WebSentences.scheme());
        }
        if (address.getRawUserInfo() != null
                || String.valueOf(address.getRawAuthority()).contains("@")) {
            throw new WebRefusal(WebSentences.credentials());
        }
        if (address.getHost() == null || address.getHost().isBlank()) {
            throw new WebRefusal(WebSentences.noHost());
        }
        int port = port(address);
        boolean odd = port < FIRST_FREE_PORT && !PLAIN_PORTS.contains(port);
        if (odd && !isAllowedInside(address.getHost(), port)) {
            throw new WebRefusal(WebSentences.port(port));
        }
    }

    /// The addresses to which a connection may be made: all that the name has, or none when one of them is not
    /// outside.
    ///
    /// @throws UnknownHostException when there is none
    InetAddress[] reachable(String host, int port) throws UnknownHostException {
        InetAddress[] found = names.addresses(host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!isAllowedInside(host, port)) {
            for (InetAddress address : found) {
                if (!OpenInternet.isReachedBy(address)) {
                    throw new UnknownHostException(host);
                }
            }
        }
        return found;
    }

    static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
