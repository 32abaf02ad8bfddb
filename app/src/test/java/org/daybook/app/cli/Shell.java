package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody at a terminal: runs commands against one workspace and keeps what they print. */
final class Shell {

    static final String PASSWORD = "correct horse";

    private final Map<String, String> environment = new HashMap<>();
    private final Deque<String> typed = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final Path file;

    Shell(Path folder) {
        this.file = folder.resolve("work.mv.db");
        environment.put("DAYBOOK_WORKSPACE", file.toString());
        environment.put("DAYBOOK_PASSWORD", PASSWORD);
    }

    /** What a command came to. */
    record Ran(int exitCode, String out, String err) {

        Ran exits(int expected) {
            assertThat(exitCode).as("exit code; out: %s err: %s", out, err).isEqualTo(expected);
            return this;
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException failure) {
                throw new AssertionError("Not JSON: " + out, failure);
            }
        }
    }

    /** A workspace in Berlin that has begun. */
    static Shell begun(Path folder) {
        Shell shell = new Shell(folder);
        shell.done("init", "--name", "Works", "--zone", "Europe/Berlin", "--admin", "ada", "--admin-name", "Ada Admin");
        return shell;
    }

    Shell set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell unset(String variable) {
        environment.remove(variable);
        return this;
    }

    /** Types this at the next prompt. */
    Shell type(String answer) {
        typed.add(answer);
        return this;
    }

    List<String> asked() {
        return asked;
    }

    Path file() {
        return file;
    }

    /** Runs a command where there is no display. */
    Ran run(String... arguments) {
        return run(_ -> false, arguments);
    }

    Ran run(Window window, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                question -> {
                    asked.add(question);
                    return typed.poll();
                },
                clock,
                window);
        int exitCode = Cli.run(surroundings, arguments);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    /** Runs a command that must work and says nothing on standard error. */
    Ran done(String... arguments) {
        Ran ran = run(arguments).exits(0);
        assertThat(ran.err()).isEmpty();
        return ran;
    }

    /** The JSON a command prints. */
    JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return done(all.toArray(String[]::new)).json();
    }

    /** Adds an entry and gives its ref. */
    String add(String title, String start, String end, String... more) {
        List<String> all = new ArrayList<>(List.of("entry", "add", "--title", title, "--start", start, "--end", end));
        all.addAll(List.of(more));
        return json(all.toArray(String[]::new)).get("ref").asText();
    }

    /** The local starts the agenda shows of a stretch of time. */
    List<String> starts(String from, String to) {
        List<String> starts = new ArrayList<>();
        json("agenda", "--from", from, "--to", to)
                .forEach(row -> starts.add(row.get("localStart").asText()));
        return starts;
    }
}
