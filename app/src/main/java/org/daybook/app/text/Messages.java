package org.daybook.app.text;

import java.text.MessageFormat;
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

    /** The name of a constant as people read it, under the key {@code Type.CONSTANT}. */
    public String named(Enum<?> constant) {
        return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
