package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.store.TestDatabase;

/// The commands around the register, from wrong to right.
class ServeStory {
    @TempDir
    private Path folder;

    @Test
    void s1_a_port_that_is_in_use_is_told_in_one_sentence_before_a_database_starts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Call call = Call.of("serve", "--port", port, "--data", folder.toString(), "--lang", "en");
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.err()).contains("choose another port with --port").hasLineCount(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void s2_an_address_that_is_none_is_not_repeated() {
        Call call = Call.of("serve", "--port", "0", "--database", "mysql://piet:geheim@db", "--lang", "en");
        assertThat(call.code()).isEqualTo(4);
        assertThat(call.err())
                .contains("no address of a database")
                .doesNotContain("geheim")
                .hasLineCount(1);
    }

    @Test
    void s3_there_is_no_copy_of_a_register_that_is_not_there() {
        Call call = Call.of("backup", folder.resolve("copy.zip").toString(), "--data", folder.toString());
        assertThat(call.code()).isEqualTo(4);
        assertThat(call.err()).contains("staat geen register").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void s4_what_is_copied_can_be_put_back_elsewhere_and_only_there() throws IOException {
        String copy = folder.resolve("copy.zip").toString();
        String again = folder.resolve("again.zip").toString();
        String one = TestDatabase.freshAddress();
        String other = TestDatabase.freshAddress();
        TestDatabase.filled(one);
        assertThat(Call.of("backup", copy, "--database", one).out()).contains("De kopie staat in");
        assertThat(Call.of("restore", copy, "--database", one).code()).isEqualTo(4);
        assertThat(Call.of("restore", copy, "--database", other).out()).contains("De kopie is teruggezet");
        assertThat(Call.of("backup", again, "--database", other).code()).isZero();
        assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(copy));
    }

    @Test
    void s5_a_file_that_is_no_copy_is_refused_before_a_database_is_made() throws IOException {
        Path file = Files.writeString(folder.resolve("text.zip"), "no copy");
        Path data = folder.resolve("data");
        Call call = Call.of("restore", file.toString(), "--data", data.toString(), "--lang", "en");
        assertThat(call.code()).isEqualTo(4);
        assertThat(call.err()).contains("no copy of a register").hasLineCount(1);
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--background http://tiles.example.org/{z}/{x}/{y}.png --background-attribution Ons | begins with https://",
                "--background https://piet:geheim@tiles.example.org/{z}/{x}/{y}.png --background-attribution Ons | no user",
                "--background https://tiles.example.org/wms --background-service wms --background-attribution Ons | name one with --background-layer",
                "--background https://tiles.example.org/{z}/{x}/{y}.png | whose map it is",
                "--background https://tiles.example.org/{z}.png --background-attribution Ons | {z}, {x} and {y}",
                "--background https://tiles.example.org/wms --background-service ftp | from tiles, wmts and wms",
                "--background-layer grijs | the address of the background map"
            })
    void s6_a_background_that_will_not_do_is_refused_before_a_database_is_made(String options, String sentence) {
        List<String> words = new ArrayList<>(List.of("serve", "--data", folder.toString(), "--lang", "en"));
        words.addAll(List.of(options.split(" ")));
        Call call = Call.of(words.toArray(String[]::new));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains(sentence).doesNotContain("geheim").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }
}
