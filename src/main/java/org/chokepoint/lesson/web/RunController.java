package org.chokepoint.lesson.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.Language;
import org.chokepoint.dynamics.Models;
import org.chokepoint.dynamics.Run;
import org.chokepoint.lesson.Curve;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.ModelBlock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Runs of the model of a lesson's block, with its sliders where the reader has put them and nothing else moved. */
@RestController
class RunController {

    private final Lessons lessons;
    private final Models models;

    RunController(Lessons lessons, Models models) {
        this.lessons = lessons;
        this.models = models;
    }

    record Runs(List<Plotted> plots) {}

    /** Pairs of time and value, at the same times for both. */
    record Plotted(String variable, List<List<Double>> preset, List<List<Double>> run) {

        static Plotted of(ModelBlock.Plot plot, Run run) {
            List<Curve.Point> points = plot.preset().points();
            return new Plotted(
                    plot.variable(),
                    points.stream().map(point -> List.of(point.x(), point.y())).toList(),
                    points.stream()
                            .map(point -> List.of(point.x(), run.at(plot.variable(), point.x())))
                            .toList());
        }
    }

    /** {@code query} names the lesson, the block, and any of its inputs with a value, which is brought into the slider's range. */
    @GetMapping("/lessons/models/{model}/runs")
    Runs runs(
            @PathVariable String model,
            @RequestParam(defaultValue = "") String lesson,
            @RequestParam(defaultValue = "") String block,
            @RequestParam Map<String, String> query,
            HttpServletResponse response) {
        ModelBlock found = lessons.find(lesson, Language.EN).stream()
                .flatMap(each -> each.blocks(ModelBlock.class).stream())
                .filter(each ->
                        each.id().equals(block) && each.setting().model().equals(model))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Run run = found.run(models.find(model).orElseThrow(), moved(found, query));
        LessonController.reusable(response);
        return new Runs(
                found.plots().stream().map(plot -> Plotted.of(plot, run)).toList());
    }

    private static Map<String, Double> moved(ModelBlock block, Map<String, String> query) {
        Map<String, Double> moved = new LinkedHashMap<>();
        for (ModelBlock.Slider slider : block.sliders()) {
            String wished = query.get(slider.input());
            if (wished != null) {
                double value = AnswerForm.decimal(wished);
                if (Double.isNaN(value)) {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                }
                moved.put(slider.input(), Math.clamp(value, slider.low(), slider.high()));
            }
        }
        return moved;
    }
}
