package org.daybook.core.sync;

import java.util.List;
import java.util.UUID;

/**
 * What happens to some laptops and their centre, in order. It names all rows by their ids, so that it means the same
 * whatever carries it out.
 */
public record History(long seed, List<Laptop> laptops, List<Step> steps) {

    /** Which tables and columns a laptop has. */
    public enum Version {
        OLDER,
        CURRENT,
        NEWER;

        public ModelSchema schema() {
            return switch (this) {
                case OLDER -> ModelSchema.OLDER;
                case CURRENT -> ModelSchema.CURRENT;
                case NEWER -> ModelSchema.NEWER;
            };
        }
    }

    /** A laptop at the beginning: empty. */
    public record Laptop(String tenant, String member, Version version) {}

    public History {
        laptops = List.copyOf(laptops);
        steps = List.copyOf(steps);
    }

    public History with(List<Step> others) {
        return new History(seed, laptops, others);
    }

    /** The name of a thing of a kind, the same in every tenant: their rows are to stay apart all the same. */
    static UUID id(int kind, int number) {
        return new UUID(((long) kind << Integer.SIZE) | 0x7000L, 0x8000000000000000L | number);
    }
}
