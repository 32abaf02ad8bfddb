package org.daybook.app.text;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of one feature in the language spoken when they were asked for, from the {@code messages.properties} beside
 * it, filled in by {@link MessageFormat}.
 */
public final class Messages {

    private final ResourceBundle bundle;
    private final Language language;

    private Messages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The texts of the feature a class belongs to. */
    public static Messages of(Class<?> member) {
        Language language = Language.current();
        return new Messages(
                ResourceBundle.getBundle(member.getPackageName() + ".messages", language.texts()), language);
    }

    /** @throws java.util.MissingResourceException if the feature has no such text */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    /** The text under a key that the feature need not have. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** The name of a constant as people read it, under the key {@code Type.CONSTANT}. */
    public String named(Enum<?> constant) {
        return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
