package org.koppelkansen.api.tiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.OwnerId;

class DrawnTilesTest {
    private final DrawnTiles tiles = new DrawnTiles(10_000);

    @Test
    void a_tile_is_drawn_once() {
        AtomicInteger drawings = new AtomicInteger();
        DrawnTiles.Key key = key("public", "1");
        for (int i = 0; i < 3; i++) {
            assertThat(tiles.tile(key, () -> new byte[] {(byte) drawings.incrementAndGet()}))
                    .containsExactly(1);
        }
    }

    @Test
    void what_was_drawn_for_one_sight_is_never_given_to_another() {
        Viewer waternet = viewer("waternet", Role.PROGRAMMER);
        Viewer liander = viewer("liander", Role.PROGRAMMER);
        Viewer administrator = viewer("waternet", Role.ADMINISTRATOR);
        List<Viewer> all = List.of(Viewer.ANONYMOUS, waternet, liander, administrator);
        for (Viewer viewer : all) {
            assertThat(new String(
                            tiles.tile(
                                    key(viewer.sight(), "1"),
                                    () -> viewer.sight().getBytes(UTF_8)),
                            UTF_8))
                    .isEqualTo(viewer.sight());
        }
        assertThat(all.stream().map(Viewer::sight).distinct()).hasSize(4);
    }

    @Test
    void a_newer_revision_is_drawn_anew() {
        tiles.tile(key("public", "1"), () -> new byte[] {1});
        assertThat(tiles.tile(key("public", "2"), () -> new byte[] {2})).containsExactly(2);
    }

    @Test
    void the_oldest_go_when_there_are_too_many() {
        for (int i = 0; i < 100; i++) {
            tiles.tile(key("public", "" + i), () -> new byte[1_000]);
            tiles.tile(key("public", "0"), () -> new byte[1_000]);
            assertThat(tiles.bytes()).isLessThanOrEqualTo(10_000);
        }
        AtomicInteger drawings = new AtomicInteger();
        tiles.tile(key("public", "0"), () -> new byte[drawings.incrementAndGet()]);
        tiles.tile(key("public", "1"), () -> new byte[drawings.incrementAndGet()]);
        assertThat(drawings).hasValue(1);
    }

    @Test
    void a_tile_that_is_larger_than_all_room_is_given_and_not_kept() {
        assertThat(tiles.tile(key("public", "1"), () -> new byte[20_000])).hasSize(20_000);
        assertThat(tiles.bytes()).isLessThanOrEqualTo(10_000);
    }

    @Test
    void a_failure_is_told_to_all_who_wait_and_not_kept() {
        assertThatThrownBy(() -> tiles.tile(key("public", "1"), () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(tiles.tile(key("public", "1"), () -> new byte[] {7})).containsExactly(7);
    }

    @Test
    void many_who_ask_at_once_wait_for_one_drawing() throws Exception {
        AtomicInteger drawings = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> tiles.tile(key("public", "1"), () -> {
                        started.countDown();
                        await(go);
                        return new byte[] {(byte) drawings.incrementAndGet()};
                    })))
                    .toList();
            started.await();
            go.countDown();
            for (Future<byte[]> answer : answers) {
                assertThat(answer.get()).containsExactly(1);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DrawnTiles.Key key(String sight, String revision) {
        return new DrawnTiles.Key(sight, revision, "NetherlandsRDNewQuad/10/472/483");
    }

    private static Viewer viewer(String organisation, Role role) {
        return Viewer.inSession("a", "a", List.of(new Grant(role, new OwnerId(organisation))));
    }
}
