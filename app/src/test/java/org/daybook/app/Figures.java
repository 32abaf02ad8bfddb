package org.daybook.app;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.core.benchmark.Goal;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The results of a run as a table: what was measured, Daybook's time, its peer's, their ratio, and the goal. */
final class Figures {

    private static final String PEER = "peer";
    private static final int MEDIAN = 50;
    private static final String LINE = "%-68s %10s %10s %8s %8s  %s%n";

    private final Map<String, RunResult> results = new LinkedHashMap<>();

    Figures(Collection<RunResult> results) {
        results.forEach(result -> this.results.put(name(result, method(result)), result));
    }

    void print() {
        System.out.printf("%n" + LINE, "", "Daybook", "peer", "ratio", "goal", "");
        results.values().stream()
                .filter(result -> !method(result).equals(PEER))
                .forEach(result -> print(result, results.get(name(result, PEER))));
        System.out.println("A goal of ≥ is how many times as fast as the peer, one of ≤ how many times as long.");
    }

    private static void print(RunResult result, @Nullable RunResult peer) {
        Goal goal = goal(result);
        if (result.getParams().getMode() == Mode.SampleTime) {
            print(result, peer, goal, MEDIAN, Double.NaN);
            print(result, peer, goal, 99, goal.millis());
            return;
        }
        double ours = millis(result, 0);
        double theirs = peer == null ? Double.NaN : millis(peer, 0);
        double ratio = Double.isNaN(goal.timesAsFast()) ? ours / theirs : theirs / ours;
        String wanted = "";
        boolean met = false;
        if (!Double.isNaN(goal.timesAsFast())) {
            wanted = "≥ " + number(goal.timesAsFast());
            met = ratio >= goal.timesAsFast();
        } else if (!Double.isNaN(goal.timesAsLong())) {
            wanted = "≤ " + number(goal.timesAsLong());
            met = ratio <= goal.timesAsLong();
        }
        line(what(result, goal), ours, theirs, ratio, wanted, met);
    }

    private static void print(RunResult result, @Nullable RunResult peer, Goal goal, int percentile, double most) {
        double ours = millis(result, percentile);
        double theirs = peer == null ? Double.NaN : millis(peer, percentile);
        boolean beside = percentile == MEDIAN && !Double.isNaN(goal.timesAsLong());
        line(
                "%s, %d in 100 of %d within"
                        .formatted(
                                what(result, goal),
                                percentile,
                                statistics(result).getN()),
                ours,
                theirs,
                ours / theirs,
                beside ? "≤ " + number(goal.timesAsLong()) : Double.isNaN(most) ? "" : "≤ " + time(most),
                beside ? ours <= theirs * goal.timesAsLong() : ours <= most);
    }

    private static void line(String what, double ours, double theirs, double ratio, String wanted, boolean met) {
        System.out.printf(
                LINE,
                what,
                time(ours),
                time(theirs),
                number(ratio),
                wanted,
                wanted.isEmpty() ? "" : met ? "met" : "NOT MET");
    }

    /** The words of the goal, and the parameters. */
    private static String what(RunResult result, Goal goal) {
        List<String> words = new ArrayList<>(List.of(goal.value()));
        BenchmarkParams params = result.getParams();
        params.getParamsKeys().forEach(key -> words.add(params.getParam(key)));
        return String.join(": ", words);
    }

    private static Goal goal(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        try {
            Class<?> type = Class.forName(benchmark.substring(0, benchmark.lastIndexOf('.')));
            Stream<Method> own = Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals(method(result)));
            return Stream.<AnnotatedElement>concat(own, Stream.of(type))
                    .filter(element -> element.isAnnotationPresent(Goal.class))
                    .map(element -> element.getAnnotation(Goal.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("%s names no goal.".formatted(benchmark)));
        } catch (ClassNotFoundException bug) {
            throw new IllegalStateException(benchmark, bug);
        }
    }

    /** The percentile where one is asked for, else the best of single shots and the mean of all else. */
    private static double millis(RunResult result, int percentile) {
        Statistics statistics = statistics(result);
        boolean single = result.getParams().getMode() == Mode.SingleShotTime;
        double score = percentile > 0
                ? statistics.getPercentile(percentile)
                : single ? statistics.getMin() : statistics.getMean();
        return score * result.getParams().getTimeUnit().toNanos(1) / TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static Statistics statistics(RunResult result) {
        return result.getPrimaryResult().getStatistics();
    }

    private static String time(double millis) {
        if (Double.isNaN(millis)) {
            return "";
        }
        return millis < 1 ? number(millis * 1_000) + " µs" : number(millis) + " ms";
    }

    /** Three digits say enough. */
    private static String number(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        String digits = number >= 100 || number == Math.rint(number) ? "%.0f" : number >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, digits, number);
    }

    private static String name(RunResult result, String method) {
        BenchmarkParams params = result.getParams();
        String type = params.getBenchmark().substring(0, params.getBenchmark().lastIndexOf('.'));
        return type + "." + method + what(params);
    }

    private static String what(BenchmarkParams params) {
        return params.getParamsKeys().stream().map(params::getParam).toList().toString();
    }

    private static String method(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
}
