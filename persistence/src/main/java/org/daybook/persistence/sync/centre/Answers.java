package org.daybook.persistence.sync.centre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.Centre.Answer;
import org.daybook.core.sync.Centre.Greeting;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Verdict;

/** What the centre's functions answer, from their JSON. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    static Greeting greeting(String text) {
        JsonNode node = read(text);
        return new Greeting(
                node.get("tenant").asText(),
                new LogMark(node.get("seq").asLong(), node.get("hash").asText()),
                node.get("last").asLong(),
                node.get("same").asBoolean());
    }

    static Answer answer(String text) {
        JsonNode node = read(text);
        if (node.has("outOfStep")) {
            return new Answer.OutOfStep(node.get("outOfStep").asLong());
        }
        if (node.has("cloned")) {
            return new Answer.Cloned(node.get("cloned").asLong());
        }
        List<Verdict> verdicts = new ArrayList<>();
        node.get("decided").forEach(each -> verdicts.add(verdict(each)));
        return new Answer.Decided(verdicts);
    }

    private static Verdict verdict(JsonNode node) {
        List<Obstacle> obstacles = new ArrayList<>();
        node.get("obstacles").forEach(each -> obstacles.add(obstacle(each)));
        return new Verdict(
                node.get("no").asLong(),
                Verdict.Kind.valueOf(node.get("kind").asText()),
                node.get("seq").asLong(),
                obstacles);
    }

    private static Obstacle obstacle(JsonNode node) {
        List<String> columns = new ArrayList<>();
        node.get("columns").forEach(each -> columns.add(each.asText()));
        return new Obstacle(
                Obstacle.Reason.valueOf(node.get("reason").asText()),
                node.get("table").asText(),
                UUID.fromString(node.get("id").asText()),
                columns);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("The centre answered what is no JSON: " + text, bug);
        }
    }
}
