package org.chokepoint.dynamics;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chokepoint.dynamics.compile.Machine;
import org.chokepoint.dynamics.compile.Plan;
import org.chokepoint.dynamics.compile.Program;
import org.chokepoint.dynamics.vector.VectorForm;
import org.jspecify.annotations.Nullable;

/**
 * Many runs of one model that differ in some inputs and keep some outputs at every save step; safe for threads. {@link #one} is the single-run
 * form, whose results are those of {@link Model#run} to the bit; {@link #runs} advances several runs together and agrees with it within
 * 1e-12. Either gives the same bits for the same run, whatever its neighbours and the number of threads.
 */
public final class Experiment {

    private static final int MOST_SPARE = 64;

    private final Model model;
    private final List<String> varied;
    private final List<String> outputs;
    private final Schedule schedule;
    private final int width;
    private final int steps;
    private final int saveEvery;
    private final Plan plan;
    private final Program single;
    private volatile @Nullable Program many;
    private final Queue<Worker> singles = new ArrayBlockingQueue<>(MOST_SPARE);
    private final Queue<Worker> manys = new ArrayBlockingQueue<>(MOST_SPARE);

    /** Sets the inputs of a run; called from several threads. */
    @FunctionalInterface
    public interface Draws {
        void draw(int run, Draw into);
    }

    /** The varied inputs of one run. What is not set follows the base inputs, or else the model's own equation. */
    public interface Draw {

        /** From the start to the end. */
        void set(int varied, double value);

        /** During one stretch between two changes of inputs, counted from 0. */
        void set(int varied, int stretch, double value);
    }

    /** Takes what a run kept; called from several threads and valid during the call alone. */
    @FunctionalInterface
    public interface Results {
        void take(int run, Outcome outcome);
    }

    public interface Outcome {
        double value(int output, int save);
    }

    /** Hears how many runs are done, from several threads, and answers whether to go on. */
    @FunctionalInterface
    public interface Watch {
        boolean goesOn(int done);
    }

    private Experiment(
            Model model, Inputs base, List<String> varied, List<String> outputs, double saveStep, Set<Double> times) {
        this.model = model;
        this.varied = varied.stream().map(Names::canonical).toList();
        this.outputs = List.copyOf(outputs);
        Set<String> names = new LinkedHashSet<>(this.varied);
        names.addAll(base.series().keySet());
        this.width = names.size();
        this.schedule = Schedule.of(base, List.copyOf(names), model.specs(), times);
        this.steps = model.specs().stepsTo(base.until());
        this.saveEvery = model.specs().stepsPer(saveStep);
        List<Plan.Input> inputs = names.stream()
                .map(name -> new Plan.Input(model.input(name), false))
                .toList();
        int[] places = outputs.stream().mapToInt(model::place).toArray();
        this.plan = new Plan(model.system(), inputs, places);
        this.single = Program.single(plan);
    }

    /**
     * Runs that follow {@code base} but for the varied inputs.
     *
     * @param saveStep time between two saves, a whole number of steps
     * @param times when varied inputs may change, besides those of {@code base}
     * @throws IllegalArgumentException for an unknown variable, a stock as an input or a save step that does not fit
     */
    public static Experiment of(
            Model model, Inputs base, List<String> varied, List<String> outputs, double saveStep, double... times) {
        Set<Double> all = new LinkedHashSet<>();
        Arrays.stream(times).forEach(all::add);
        return new Experiment(model, base, varied, outputs, saveStep, all);
    }

    public Model model() {
        return model;
    }

    public List<String> varied() {
        return varied;
    }

    public List<String> outputs() {
        return outputs;
    }

    /** How many saves a run has, the start included. */
    public int saves() {
        return steps / saveEvery + 1;
    }

    public double time(int save) {
        return model.specs().time(save * saveEvery);
    }

    /** How many stretches between changes of inputs there are. */
    public int stretches() {
        return schedule.changes().length;
    }

    /** When a stretch begins. */
    public double beginning(int stretch) {
        return model.specs().time(schedule.changes()[stretch]);
    }

    /** One run by the single form. */
    public void one(int run, Draws draws, Results results) {
        Worker worker = taken(singles, single);
        worker.advance(run, 1, draws, results);
        singles.offer(worker);
    }

    /** Runs 0 to {@code count} - 1 in this thread and without a word. */
    public void runs(int count, Draws draws, Results results) {
        runs(count, draws, results, 1, _ -> true);
    }

    /**
     * Runs 0 to {@code count} - 1.
     *
     * @throws CancellationException when the watch does not want to go on
     */
    public void runs(int count, Draws draws, Results results, int threads, Watch watch) {
        Program program = many();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Runnable work = () -> {
            Worker worker = taken(manys, program);
            int lanes = worker.lanes;
            try {
                for (int run = next.getAndAdd(lanes); run < count && !stopped.get(); run = next.getAndAdd(lanes)) {
                    int size = Math.min(lanes, count - run);
                    worker.advance(run, size, draws, results);
                    if (!watch.goesOn(done.addAndGet(size))) {
                        stopped.set(true);
                    }
                }
            } catch (RuntimeException | Error failed) {
                stopped.set(true);
                failures.add(failed);
            }
            manys.offer(worker);
        };
        List<Thread> others = IntStream.range(1, threads)
                .mapToObj(i -> Thread.ofPlatform().name("runs-" + i).start(work))
                .toList();
        work.run();
        join(others, stopped);
        for (Throwable failed : failures) {
            throw failed instanceof RuntimeException plain ? plain : new IllegalStateException(failed);
        }
        if (stopped.get()) {
            throw new CancellationException("stopped after " + done.get() + " of " + count + " runs");
        }
    }

    /** Waits for the threads in any case, so that no run outlives the call; stops them when interrupted. */
    private static void join(List<Thread> threads, AtomicBoolean stopped) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException now) {
                    stopped.set(true);
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Program many() {
        Program there = many;
        if (there == null) {
            there = VectorForm.isThere() ? VectorForm.program(plan) : single;
            many = there;
        }
        return there;
    }

    private Worker taken(Queue<Worker> spare, Program program) {
        Worker worker = spare.poll();
        return worker == null ? new Worker(program.machine()) : worker;
    }

    /** One thread's work: a machine, the inputs and the results of the runs that advance together. */
    private final class Worker implements Draw, Outcome {

        private final Machine machine;
        private final int lanes;
        private final double[] inputs;
        private final double[] results;
        private int lane;

        Worker(Machine machine) {
            this.machine = machine;
            this.lanes = machine.lanes();
            this.inputs = new double[schedule.values().length * lanes];
            this.results = new double[saves() * outputs.size() * lanes];
        }

        /** Lanes beyond {@code size} repeat the last run, so that they hold ordinary numbers. */
        void advance(int run, int size, Draws draws, Results to) {
            for (lane = 0; lane < lanes; lane++) {
                for (int i = 0; i < schedule.values().length; i++) {
                    inputs[i * lanes + lane] = schedule.values()[i];
                }
                draws.draw(run + Math.min(lane, size - 1), this);
            }
            machine.run(steps, saveEvery, schedule.changes(), inputs, results);
            for (lane = 0; lane < size; lane++) {
                to.take(run + lane, this);
            }
        }

        @Override
        public void set(int varied, double value) {
            for (int stretch = 0; stretch < schedule.changes().length; stretch++) {
                set(varied, stretch, value);
            }
        }

        @Override
        public void set(int varied, int stretch, double value) {
            inputs[(stretch * width + varied) * lanes + lane] = value;
        }

        @Override
        public double value(int output, int save) {
            return results[(save * outputs.size() + output) * lanes + lane];
        }
    }
}
