package org.koppelkansen.town.formats;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes a dBASE III table in windows-1252.
public final class DbaseTable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte WINDOWS_DRIVER = 0x03;

    private DbaseTable() {}

    /// A column; text stands left, numbers right.
    public record Field(String name, char type, int length) {
        public static Field text(String name, int length) {
            return new Field(name, 'C', length);
        }

        public static Field number(String name, int length) {
            return new Field(name, 'N', length);
        }

        public static Field day(String name) {
            return new Field(name, 'D', 8);
        }
    }

    public static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    public static byte[] bytes(List<Field> fields, List<List<String>> rows) {
        int header = 32 + 32 * fields.size() + 1;
        int record = 1 + fields.stream().mapToInt(Field::length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(32)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {3, 126, 10, 5})
                .putInt(rows.size())
                .putShort((short) header)
                .putShort((short) record)
                .put(29, WINDOWS_DRIVER)
                .array());
        for (Field field : fields) {
            out.writeBytes(ByteBuffer.allocate(32)
                    .put(field.name().getBytes(StandardCharsets.US_ASCII))
                    .put(11, (byte) field.type())
                    .put(16, (byte) field.length())
                    .array());
        }
        out.write(0x0D);
        rows.forEach(row -> record(out, fields, row));
        out.write(0x1A);
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, List<Field> fields, List<String> row) {
        out.write(' ');
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            byte[] value = row.get(i).getBytes(WINDOWS);
            int length = Math.min(value.length, field.length());
            byte[] blank = " ".repeat(field.length() - length).getBytes(WINDOWS);
            if (field.type() == 'N') {
                out.writeBytes(blank);
            }
            out.write(value, 0, length);
            if (field.type() != 'N') {
                out.writeBytes(blank);
            }
        }
    }
}
