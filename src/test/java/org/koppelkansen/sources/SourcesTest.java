package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.works.FindingCode;

class SourcesTest {
    private final Path folder;

    SourcesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void refused(String name, byte[] bytes, String sentence) {
        Path file = Reading.written(folder, name, bytes);
        assertThatThrownBy(() -> Reading.of(file)).isInstanceOfSatisfying(UnreadableSource.class, e -> {
            assertThat(e.sentence().en()).startsWith(name).contains(sentence).endsWith(".");
            assertThat(e.sentence().nl()).startsWith(name).endsWith(".");
        });
    }

    @Test
    void what_is_no_table_is_refused_with_the_remedy() {
        refused("a.geojson", "<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8), "web page");
        refused("b.csv", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8), "a PDF");
        refused("c.csv", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "a picture");
        refused("d.csv", new byte[] {1, 2, 3, 4, 0, 5, 6, 0, 0, 0}, "no table");
        refused("e.kml", "<kml><Document/></kml>".getBytes(StandardCharsets.UTF_8), "no map features".substring(3));
        refused("f.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0}, "gzip");
        refused("g.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "damaged");
    }

    @Test
    void places_without_a_file_are_refused() {
        assertThatThrownBy(() -> Sources.open(folder.toString(), SourceHints.NONE))
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Sources.open(folder.resolve("weg.csv").toString(), SourceHints.NONE))
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> Sources.open("a\0b", SourceHints.NONE)).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void a_table_alone_in_a_zip_is_read() throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("leesmij.md"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("x/werken.csv"));
            zip.write("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        Source source = Sources.open(file.toString(), SourceHints.NONE);
        assertThat(source.format()).isEqualTo("csv");
        assertThat(source.name()).isEqualTo("a.zip");
        assertThat(Reading.of(source).rows()).hasSize(1);
    }

    @Test
    void a_zip_that_unpacks_to_something_absurd_is_refused() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("werken.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThatThrownBy(() -> Reading.of(file)).hasMessageContaining("unlikely size");
    }

    @Test
    void an_empty_file_is_a_finding() {
        assertThat(Reading.of(Reading.written(folder, "leeg.geojson", "")).codes())
                .containsExactly(FindingCode.FILE_EMPTY);
        assertThat(Reading.of(Reading.written(folder, "leeg.json", "{\"type\":\"FeatureCollection\",\"features\":[]}"))
                        .codes())
                .containsExactly(FindingCode.FILE_EMPTY);
    }
}
