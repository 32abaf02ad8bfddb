package org.daybook.persistence.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.daybook.core.sync.Obstacle;
import org.jspecify.annotations.Nullable;

/** Obstacles as they are kept: JSON. */
final class ObstacleText {

    private static final TypeReference<List<Obstacle>> OBSTACLES = new TypeReference<>() {};

    /** It is costly to make, and cannot be changed. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String write(List<Obstacle> obstacles) {
        try {
            return JSON.writeValueAsString(obstacles);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("Obstacles cannot be written: " + obstacles, bug);
        }
    }

    List<Obstacle> read(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        try {
            return JSON.readValue(text, OBSTACLES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Obstacles cannot be read: " + text, damaged);
        }
    }
}
