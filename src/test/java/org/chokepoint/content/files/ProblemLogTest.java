package org.chokepoint.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProblemLogTest {

    @Test
    void everyProblemOfEveryModuleIsOneLine(CapturedOutput output) {
        List<Problem> some = List.of(new Problem("a.yaml", 3, 5, "one thing"), new Problem("a.yaml", 9, 1, "another"));
        List<Problem> others = List.of(new Problem("models/b/model.xmile", 2, 1, "a third"));

        new ProblemLog(List.of(() -> some, () -> others)).write();

        assertThat(output.getOut().lines().filter(line -> line.contains("WARN")))
                .hasSize(3)
                .anyMatch(line -> line.endsWith("a.yaml:3:5: one thing"))
                .anyMatch(line -> line.endsWith("models/b/model.xmile:2:1: a third"));
    }
}
