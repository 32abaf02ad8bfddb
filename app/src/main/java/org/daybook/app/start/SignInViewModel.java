package org.daybook.app.start;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.access.SignIn;

/** Signing in to an open workspace. The password is forgotten after every try. */
public final class SignInViewModel {

    private final Messages text = Messages.of(SignInViewModel.class);
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Workspaces.Door door;
    private final Tasks tasks;
    private final Consumer<Actor> onWelcome;

    public SignInViewModel(Workspaces.Door door, Tasks tasks, Consumer<Actor> onWelcome) {
        this.door = door;
        this.tasks = tasks;
        this.onWelcome = onWelcome;
        door.knownKey().ifPresent(key -> {
            login.set(key.login());
            password.set(key.password());
        });
    }

    /** Whether the fields are filled in already, because there is no secret to keep. */
    boolean filledIn() {
        return door.knownKey().isPresent();
    }

    String workspaceName() {
        return door.workspaceName();
    }

    StringProperty loginProperty() {
        return login;
    }

    StringProperty passwordProperty() {
        return password;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Signs in at once where there is no secret to keep; otherwise the user is asked. */
    public void signInIfKnown() {
        if (filledIn()) {
            signIn();
        }
    }

    void signIn() {
        if (busy.get()) {
            return;
        }
        if (login.get().isBlank() || password.get().isEmpty()) {
            problem.set(text.get("sign-in-empty"));
            return;
        }
        String typedLogin = login.get();
        String typedPassword = password.get();
        busy.set(true);
        problem.set("");
        tasks.command(_ -> door.signIn(typedLogin, typedPassword), this::answered)
                .finishedProperty()
                .subscribe(finished -> {
                    if (finished) {
                        busy.set(false);
                    }
                });
    }

    private void answered(SignIn.Result result) {
        password.set("");
        switch (result) {
            case SignIn.Result.Welcome(Actor actor) -> onWelcome.accept(actor);
            case SignIn.Result.Wrong(String sentence) -> problem.set(sentence);
            case SignIn.Result.Wait(var _, String sentence) -> problem.set(sentence);
        }
    }
}
