package org.koppelkansen.sources;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dBASE table beside a Shapefile, read from front to back.
final class DbfTable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// Language drivers (byte 29) that files of our parts really carry.
    private static final Map<Integer, String> DRIVERS = Map.of(
            0x01,
            "IBM437",
            0x02,
            "IBM850",
            0x03,
            "windows-1252",
            0x57,
            "windows-1252",
            0x58,
            "windows-1252",
            0x59,
            "windows-1252",
            0xC8,
            "windows-1250",
            0xC9,
            "windows-1251",
            0x64,
            "IBM852");

    private final DataInputStream in;
    private final List<Field> fields = new ArrayList<>();
    private final Charset charset;
    private final byte[] record;
    private final long promised;
    private long done;
    private boolean guessed;

    /// @param said the encoding that a `.cpg` or the profile names
    DbfTable(InputStream stream, Optional<Charset> said) throws IOException {
        this.in = new DataInputStream(stream);
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(32)).order(ByteOrder.LITTLE_ENDIAN);
        if (header.limit() < 32) {
            throw new EOFException();
        }
        this.promised = header.getInt(4) & 0xFFFF_FFFFL;
        int headerLength = header.getShort(8) & 0xFFFF;
        this.record = new byte[Math.max(1, header.getShort(10) & 0xFFFF)];
        Optional<Charset> driver =
                Optional.ofNullable(DRIVERS.get(header.get(29) & 0xFF)).map(Charset::forName);
        this.charset = said.or(() -> driver).orElse(StandardCharsets.UTF_8);
        fields(new byte[Math.max(0, headerLength - 32)]);
    }

    /// The charset that a `.cpg` file names in one of its many spellings.
    static Optional<Charset> named(String cpg) {
        String name = cpg.strip().replaceFirst("(?i)^(ANSI|OEM|CP|LDID/)\\s*", "");
        name = name.matches("\\d{3,4}") ? (name.startsWith("125") ? "windows-" : "IBM") + name : name;
        name = name.replaceFirst("(?i)^(?:ISO[- ]?)?8859[- _]?(\\d+)$", "ISO-8859-$1");
        try {
            return Optional.of(Charset.forName(name.equals("IBM65001") ? "UTF-8" : name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /// Whether some value was not in the encoding that the file claims.
    boolean isGuessed() {
        return guessed;
    }

    /// Goes to the next record; false where the file ends.
    boolean next() throws IOException {
        if (done >= promised) {
            return false;
        }
        boolean whole = in.readNBytes(record, 0, record.length) == record.length;
        done += whole ? 1 : 0;
        return whole;
    }

    /// Whether records are missing that the header promises.
    boolean isCut() {
        return done < promised;
    }

    boolean isDeleted() {
        return record[0] == '*';
    }

    Map<String, Cell> cells() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.offset + field.length <= record.length) {
                cell(field).ifPresent(cell -> cells.put(field.name, cell));
            }
        }
        return cells;
    }

    private void fields(byte[] descriptors) throws IOException {
        in.readFully(descriptors);
        List<String> names = new ArrayList<>();
        int offset = 1;
        for (int at = 0; at + 32 <= descriptors.length && descriptors[at] != 0x0D; at += 32) {
            String name = text(descriptors, at, 11);
            int zero = name.indexOf('\0');
            names.add(zero < 0 ? name : name.substring(0, zero));
            int length = descriptors[at + 16] & 0xFF;
            fields.add(new Field("", (char) descriptors[at + 11], offset, length));
            offset += length;
        }
        List<String> columns = CsvHeading.named(' ', 0, names).columns();
        for (int i = 0; i < columns.size(); i++) {
            Field field = fields.get(i);
            fields.set(i, new Field(columns.get(i), field.type, field.offset, field.length));
        }
    }

    private Optional<Cell> cell(Field field) {
        if (field.type == 'I' && field.length == 4) {
            return Optional.of(
                    new Cell.Numeric(BigDecimal.valueOf(numbers(field).getInt())));
        }
        if (field.type == 'O' && field.length == 8) {
            double value = numbers(field).getDouble();
            return Double.isFinite(value) ? Optional.of(new Cell.Numeric(BigDecimal.valueOf(value))) : Optional.empty();
        }
        if ("MBGP".indexOf(field.type) >= 0) {
            return Optional.empty();
        }
        String text =
                text(record, field.offset, field.length).replace('\0', ' ').strip();
        if (text.isEmpty() || text.chars().allMatch(c -> c == '*')) {
            return Optional.empty();
        }
        return switch (field.type) {
            case 'N', 'F' -> Optional.of(number(text));
            case 'D' -> day(text);
            case 'L' -> truth(text);
            default -> Optional.of(new Cell.Text(text));
        };
    }

    private ByteBuffer numbers(Field field) {
        return ByteBuffer.wrap(record, field.offset, field.length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Cell number(String text) {
        try {
            return new Cell.Numeric(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return new Cell.Text(text);
        }
    }

    private static Optional<Cell> day(String text) {
        if (text.matches("0+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cell.Day(LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6)))));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.of(new Cell.Text(text));
        }
    }

    private static Optional<Cell> truth(String text) {
        return switch (text.charAt(0)) {
            case 'T', 't', 'Y', 'y', 'J', 'j' -> Optional.of(new Cell.Truth(true));
            case 'F', 'f', 'N', 'n' -> Optional.of(new Cell.Truth(false));
            default -> Optional.empty();
        };
    }

    /// UTF-8 is checked: a value that is not is read as windows-1252, but for a letter that the field's end cuts.
    private String text(byte[] bytes, int from, int length) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, from, length, charset);
        }
        for (int cut = 0; cut < Math.min(4, length); cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, from, length - cut))
                        .toString();
            } catch (CharacterCodingException e) {
                guessed |= cut == 3;
            }
        }
        guessed = true;
        return new String(bytes, from, length, WINDOWS);
    }

    private record Field(String name, char type, int offset, int length) {}
}
