package org.koppelkansen.sources.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/// Which addresses lie on the open internet, by the registries of special addresses (IANA; RFC 6890 and what
/// followed).
final class OpenInternet {
    private static final List<Block> CLOSED_4 = List.of(
            Block.of(0, 0, 0, 0, 8),
            Block.of(10, 0, 0, 0, 8),
            Block.of(100, 64, 0, 0, 10),
            Block.of(127, 0, 0, 0, 8),
            Block.of(169, 254, 0, 0, 16),
            Block.of(172, 16, 0, 0, 12),
            Block.of(192, 0, 0, 0, 24),
            Block.of(192, 0, 2, 0, 24),
            Block.of(192, 88, 99, 0, 24),
            Block.of(192, 168, 0, 0, 16),
            Block.of(198, 18, 0, 0, 15),
            Block.of(198, 51, 100, 0, 24),
            Block.of(203, 0, 113, 0, 24),
            Block.of(224, 0, 0, 0, 4),
            Block.of(240, 0, 0, 0, 4),
            // Where Azure tells a machine about itself.
            Block.of(168, 63, 129, 16, 32));

    /// Ways to write an IPv4 address as an IPv6 one: translated, and tunnelled.
    private static final int[] TRANSLATED = {0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};

    private OpenInternet() {}

    /// Whether an address is on the open internet, and so shows nothing that its asker could not see himself.
    static boolean isReachedBy(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isOpen(four.getAddress());
            case Inet6Address six -> isOpenSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isOpen(byte[] four) {
        return CLOSED_4.stream().noneMatch(block -> block.holds(four));
    }

    /// Only 2000::/3 is given out; of that, not what is for tunnels, documents and experiments.
    private static boolean isOpenSix(byte[] six) {
        if (startsWith(six, TRANSLATED)) {
            return isOpen(new byte[] {six[12], six[13], six[14], six[15]});
        }
        boolean given = (six[0] & 0xE0) == 0x20;
        boolean special =
                startsWith(six, new int[] {0x20, 0x01, 0x00}) || startsWith(six, new int[] {0x20, 0x01, 0x01});
        boolean document =
                startsWith(six, new int[] {0x20, 0x01, 0x0d, 0xb8}) || startsWith(six, new int[] {0x3f, 0xff});
        boolean tunnel = startsWith(six, new int[] {0x20, 0x02});
        return given && !special && !document && !tunnel;
    }

    private static boolean startsWith(byte[] address, int[] start) {
        for (int i = 0; i < start.length; i++) {
            if ((address[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// All addresses that share their first bits.
    private record Block(int start, int bits) {
        static Block of(int a, int b, int c, int d, int bits) {
            return new Block(a << 24 | b << 16 | c << 8 | d, bits);
        }

        boolean holds(byte[] four) {
            int address = (four[0] & 0xFF) << 24 | (four[1] & 0xFF) << 16 | (four[2] & 0xFF) << 8 | (four[3] & 0xFF);
            return (address ^ start) >>> (32 - bits) == 0;
        }
    }
}
