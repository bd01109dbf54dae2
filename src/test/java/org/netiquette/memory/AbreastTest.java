package org.netiquette.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

class AbreastTest {

    private final Abreast abreast = new Abreast();

    @Test
    void keepsTheOrder() {
        List<Integer> done = new ArrayList<>();

        IntStream.range(0, 100).forEach(it -> abreast.take(() -> done.add(it)));
        abreast.finish();

        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void worksBesideTheOneWhoHandsOver() {
        CountDownLatch handedOver = new CountDownLatch(1);
        abreast.take(() -> await(handedOver));
        handedOver.countDown();

        abreast.finish();

        assertThat(handedOver.getCount()).isZero();
    }

    @Test
    void throwsWhatWentWrongAsItIs() {
        Problems problems = new Problems(List.of(Problem.at("rules", 0, "This is wrong.", "")));
        abreast.take(() -> {
            throw problems;
        });

        assertThatThrownBy(() -> abreast.take(() -> {})).isSameAs(problems);
        assertThatThrownBy(abreast::finish).isSameAs(problems);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
