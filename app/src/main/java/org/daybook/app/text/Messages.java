package org.daybook.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one feature, from the {@code messages.properties} beside it, filled in by {@link MessageFormat}. */
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of the feature a class belongs to. */
    public static Messages of(Class<?> member) {
        return new Messages(ResourceBundle.getBundle(member.getPackageName() + ".messages", Locale.ROOT));
    }

    /** @throws java.util.MissingResourceException if the feature has no such text */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.UK).format(arguments);
    }

    /** The name of a constant as people read it, under the key {@code Type.CONSTANT}. */
    public String named(Enum<?> constant) {
        return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
