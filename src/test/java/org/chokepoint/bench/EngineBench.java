package org.chokepoint.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.dynamics.Experiment;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many runs a second each form makes of one model, taken in turns in one process: {@code bench engine --model FILE.xmile --vary
 * FILE.json [--seconds S] [--samples N] [--threads T]}. Run i sets the inputs of the vary file to their defaults, then each varied
 * one to lo + span frac(((i mod 1024) + 1) k), and adds up all outputs of all saves.
 */
public final class EngineBench {

    private static final int DRAWS = 1024;
    private static final double WARM_UP = 4;

    private final Vary vary;
    private final Experiment experiment;
    private final int threads;

    private EngineBench(Model model, Vary vary, int threads) {
        this.vary = vary;
        this.threads = threads;
        this.experiment =
                Experiment.of(model, Inputs.none().until(vary.stop), vary.inputs, vary.outputs, vary.saveStep);
    }

    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        Vary vary = Vary.read(options.vary);
        facts(options);
        Model model;
        long begun = System.nanoTime();
        try (InputStream file = Files.newInputStream(options.model)) {
            model = Model.read(file);
        }
        EngineBench bench = new EngineBench(model, vary, options.threads);
        bench.single(0, 1);
        System.out.printf(
                Locale.ROOT,
                "{\"measure\":\"file to first run, cold\",\"ms\":%.1f}%n",
                (System.nanoTime() - begun) / 1e6);
        warmCompile(options, vary);
        bench.measure(options);
        bench.allocation();
    }

    private static void facts(Options options) {
        System.out.printf(
                "{\"machine\":\"%s %s, %d processors, Java %s\",\"model\":\"%s\",\"threads\":%d}%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                options.model.getFileName(),
                options.threads);
    }

    private static void warmCompile(Options options, Vary vary) throws IOException {
        double[] ms = new double[15];
        byte[] file = Files.readAllBytes(options.model);
        for (int i = 0; i < ms.length; i++) {
            long begun = System.nanoTime();
            Model model = Model.read(new ByteArrayInputStream(file));
            new EngineBench(model, vary, 1).single(0, 1);
            ms[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(ms);
        System.out.printf(
                Locale.ROOT, "{\"measure\":\"file to first run, warm median\",\"ms\":%.1f}%n", ms[ms.length / 2]);
    }

    private record Form(String name, Work work) {}

    /** Adds up the outputs of runs from one number to another. */
    @FunctionalInterface
    private interface Work {
        double sum(int from, int to);
    }

    private void measure(Options options) {
        List<Form> forms = vary.isYardstick()
                ? List.of(
                        new Form("hand-written-java", EngineBench::handWritten),
                        new Form("chokepoint-single", this::single),
                        new Form("chokepoint-many", this::many))
                : List.of(new Form("chokepoint-single", this::single), new Form("chokepoint-many", this::many));
        double[][] rates = new double[forms.size()][options.samples];
        for (Form form : forms) {
            rate(form, Math.max(WARM_UP, options.seconds));
        }
        for (int sample = 0; sample < options.samples; sample++) {
            for (int i = 0; i < forms.size(); i++) {
                rates[i][sample] = rate(forms.get(i), options.seconds);
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "{\"engine\":\"%s\",\"runs_per_s\":%s,\"us_per_run\":%.2f,\"ratio\":%.2f,\"checksum\":%.12g,\"final0\":%s}%n",
                    forms.get(i).name,
                    Arrays.stream(rates[i])
                            .mapToObj(rate -> String.format(Locale.ROOT, "%.0f", rate))
                            .toList(),
                    1e6 / median(rates[i]),
                    median(rates[i]) / median(rates[0]),
                    forms.get(i).work.sum(0, DRAWS),
                    finals(forms.get(i)));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double rate(Form form, double seconds) {
        long begun = System.nanoTime();
        long until = begun + (long) (seconds * 1e9);
        boolean spread = threads > 1 && !form.name.equals("chokepoint-many");
        long runs = 0;
        while (System.nanoTime() < until) {
            if (spread) {
                List<Thread> all = IntStream.range(0, threads)
                        .mapToObj(_ -> Thread.ofPlatform().start(() -> form.work.sum(0, DRAWS)))
                        .toList();
                all.forEach(EngineBench::join);
                runs += (long) DRAWS * threads;
            } else {
                form.work.sum(0, DRAWS);
                runs += DRAWS;
            }
        }
        return runs / ((System.nanoTime() - begun) / 1e9);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void draw(int run, Experiment.Draw into) {
        for (int input = 0; input < vary.defaults.length; input++) {
            into.set(input, vary.defaults[input]);
        }
        for (Vary.Entry entry : vary.varied) {
            double turn = ((run % DRAWS) + 1) * entry.k;
            into.set(entry.input, entry.lo + entry.span * (turn - Math.floor(turn)));
        }
    }

    private double total(Experiment.Outcome outcome) {
        double sum = 0;
        int outputs = experiment.outputs().size();
        int saves = experiment.saves();
        for (int save = 0; save < saves; save++) {
            for (int output = 0; output < outputs; output++) {
                sum += outcome.value(output, save);
            }
        }
        return sum;
    }

    private double single(int from, int to) {
        double[] sum = new double[1];
        for (int run = from; run < to; run++) {
            experiment.one(run, this::draw, (_, outcome) -> sum[0] += total(outcome));
        }
        return sum[0];
    }

    private double many(int from, int to) {
        double[] sums = new double[to - from];
        experiment.runs(
                to - from,
                (run, into) -> draw(from + run, into),
                (run, outcome) -> sums[run] = total(outcome),
                threads,
                _ -> true);
        return Arrays.stream(sums).sum();
    }

    private static double handWritten(int from, int to) {
        double[] in = new double[HandWritten.NIN];
        double[] out = new double[HandWritten.NOUT];
        double sum = 0;
        for (int run = from; run < to; run++) {
            handWritten(run, in, out);
            for (double value : out) {
                sum += value;
            }
        }
        return sum;
    }

    private static void handWritten(int run, double[] in, double[] out) {
        System.arraycopy(HandWritten.DEF, 0, in, 0, in.length);
        for (int i = 0; i < HandWritten.VIX.length; i++) {
            double turn = ((run % DRAWS) + 1) * HandWritten.VK[i];
            in[HandWritten.VIX[i]] = HandWritten.VLO[i] + HandWritten.VSPAN[i] * (turn - Math.floor(turn));
        }
        HandWritten.run(in, out);
    }

    private String finals(Form form) {
        double[] last = new double[vary.outputs.size()];
        IntToDoubleFunction value = i -> last[i];
        if (form.name.equals("hand-written-java")) {
            double[] out = new double[HandWritten.NOUT];
            handWritten(0, new double[HandWritten.NIN], out);
            value = i -> out[i * HandWritten.SAVES + HandWritten.SAVES - 1];
        } else {
            Experiment.Results keep = (_, outcome) ->
                    IntStream.range(0, last.length).forEach(i -> last[i] = outcome.value(i, experiment.saves() - 1));
            if (form.name.equals("chokepoint-single")) {
                experiment.one(0, this::draw, keep);
            } else {
                experiment.runs(1, this::draw, keep);
            }
        }
        return IntStream.range(0, last.length)
                .mapToObj(value::applyAsDouble)
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Bytes that this thread allocates in 10,000 runs of the many-runs form, beyond what one call of it takes. */
    private void allocation() {
        var threadsBean = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] sum = new double[1];
        Experiment.Draws draws = this::draw;
        Experiment.Results results = (_, outcome) -> sum[0] += outcome.value(0, 0);
        long small = bytes(threadsBean, () -> experiment.runs(16, draws, results));
        long large = bytes(threadsBean, () -> experiment.runs(10_016, draws, results));
        System.out.printf("{\"measure\":\"bytes allocated by 10,000 further runs\",\"bytes\":%d}%n", large - small);
    }

    private static long bytes(com.sun.management.ThreadMXBean threadsBean, Runnable work) {
        work.run();
        long before = threadsBean.getCurrentThreadAllocatedBytes();
        work.run();
        return threadsBean.getCurrentThreadAllocatedBytes() - before;
    }

    private record Options(Path model, Path vary, double seconds, int samples, int threads) {

        static Options of(String[] arguments) {
            Path model = null;
            Path vary = null;
            double seconds = 1;
            int samples = 5;
            int threads = 1;
            for (int i = 0; i + 1 < arguments.length; i += 2) {
                switch (arguments[i]) {
                    case "--model" -> model = Path.of(arguments[i + 1]);
                    case "--vary" -> vary = Path.of(arguments[i + 1]);
                    case "--seconds" -> seconds = Double.parseDouble(arguments[i + 1]);
                    case "--samples" -> samples = Integer.parseInt(arguments[i + 1]);
                    case "--threads" -> threads = Integer.parseInt(arguments[i + 1]);
                    default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
                }
            }
            if (model == null || vary == null || arguments.length % 2 == 1) {
                throw new IllegalArgumentException(
                        "bench engine --model FILE.xmile --vary FILE.json [--seconds S] [--samples N] [--threads T]");
            }
            return new Options(model, vary, seconds, samples, threads);
        }
    }

    /** What a vary file says. */
    private record Vary(
            String name,
            List<String> inputs,
            double[] defaults,
            List<String> outputs,
            List<Entry> varied,
            double stop,
            double saveStep) {

        record Entry(int input, double lo, double span, double k) {}

        static Vary read(Path file) throws IOException {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
            return new Vary(
                    json.path("name").asString(),
                    json.path("levers")
                            .valueStream()
                            .map(lever -> lever.get(0).asString())
                            .toList(),
                    json.path("levers")
                            .valueStream()
                            .mapToDouble(lever -> lever.get(1).asDouble())
                            .toArray(),
                    json.path("outputs").valueStream().map(JsonNode::asString).toList(),
                    json.path("varied")
                            .valueStream()
                            .map(one -> new Entry(
                                    one.get(0).asInt(),
                                    one.get(1).asDouble(),
                                    one.get(2).asDouble(),
                                    one.get(3).asDouble()))
                            .toList(),
                    json.path("stop").asDouble(),
                    json.path("saveper").asDouble());
        }

        boolean isYardstick() {
            return name.equals("decouple");
        }
    }
}
