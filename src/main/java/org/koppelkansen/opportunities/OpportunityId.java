package org.koppelkansen.opportunities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.koppelkansen.works.Work;

/// Names an opportunity by its works, so that everybody who finds it gives it the same name: `K` and ten hexadecimal
/// digits.
final class OpportunityId {
    private static final int BYTES = 5;

    private OpportunityId() {}

    /// @param works by id
    static String of(List<Work> works) {
        String ids = works.stream().map(work -> work.id().value()).collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8));
            return "K" + HexFormat.of().withUpperCase().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
