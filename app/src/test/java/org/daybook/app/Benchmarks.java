package org.daybook.app;

import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of all modules and prints what they took, each beside its peer.
 *
 * <p>The peer is the method of that name in the same class, with the same parameters. The figures are times per
 * operation, so that a ratio under one is faster than the peer. Arguments: patterns of the benchmarks to run, or none
 * for all.
 */
final class Benchmarks {

    private static final String PEER = "peer";

    private Benchmarks() {}

    static void main(String[] patterns) throws RunnerException {
        var options = new OptionsBuilder()
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true);
        for (String pattern : patterns) {
            options.include(pattern);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        var scores = new TreeMap<String, RunResult>();
        results.forEach(result -> scores.put(name(result.getParams()), result));
        System.out.printf("%n%-60s %14s %14s %8s%n", "Benchmark", "Daybook", "Peer", "Ratio");
        scores.forEach((name, result) -> {
            if (!method(result.getParams()).equals(PEER)) {
                print(name, result, scores.get(peerOf(result.getParams())));
            }
        });
    }

    private static void print(String name, RunResult result, @Nullable RunResult peer) {
        double score = result.getPrimaryResult().getScore();
        String unit = result.getPrimaryResult().getScoreUnit();
        if (peer == null) {
            System.out.printf("%-60s %14.4g %14s %8s  %s%n", name, score, "", "", unit);
        } else {
            double other = peer.getPrimaryResult().getScore();
            System.out.printf("%-60s %14.4g %14.4g %8.2f  %s%n", name, score, other, score / other, unit);
        }
    }

    private static String name(BenchmarkParams params) {
        return name(params, method(params));
    }

    private static String peerOf(BenchmarkParams params) {
        return name(params, PEER);
    }

    private static String name(BenchmarkParams params, String method) {
        String benchmark = params.getBenchmark();
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        var name = new StringBuilder(type.substring(type.lastIndexOf('.') + 1))
                .append('.')
                .append(method);
        params.getParamsKeys()
                .forEach(key -> name.append(' ').append(key).append('=').append(params.getParam(key)));
        return name.toString();
    }

    private static String method(BenchmarkParams params) {
        return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    }
}
