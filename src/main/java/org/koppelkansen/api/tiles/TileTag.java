package org.koppelkansen.api.tiles;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.HttpHeaders;

/// The entity tag of a tile. It follows from the sight, without telling it.
///
/// @param text as it stands in headers
record TileTag(String text) {
    private static final int BYTES = 12;

    static TileTag of(DrawnTiles.Key key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((key.sight() + '\n' + key.revision() + '\n' + key.tile()).getBytes(StandardCharsets.UTF_8));
            return new TileTag("W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether who asks has this tile already.
    boolean isKnown(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .anyMatch(known -> known.contains(text.substring("W/".length())));
    }

    /// Others than who asked may not keep the tile, and it is asked for again whenever it is needed.
    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(text);
        headers.setCacheControl("private, no-cache");
        headers.setVary(List.of("Accept-Encoding", "Authorization", "Cookie"));
        return headers;
    }
}
