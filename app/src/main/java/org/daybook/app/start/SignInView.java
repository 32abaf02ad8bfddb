package org.daybook.app.start;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.daybook.app.text.Messages;

/** Who are you? */
public final class SignInView {

    private final Card card = new Card();
    private final TextField login = new TextField();

    /** @param another opens another workspace instead */
    public SignInView(SignInViewModel model, Runnable another) {
        Messages text = Messages.of(SignInView.class);
        login.setId("login");
        login.textProperty().bindBidirectional(model.loginProperty());
        PasswordField password = new PasswordField();
        password.setId("password");
        password.textProperty().bindBidirectional(model.passwordProperty());
        Button signIn = new Button(text.get("sign-in"));
        signIn.setId("sign-in");
        signIn.setDefaultButton(true);
        signIn.setOnAction(_ -> model.signIn());
        Button other = new Button(text.get("sign-in-another"));
        other.getStyleClass().add("flat");
        other.setOnAction(_ -> another.run());
        Node[] form = {
            Card.heading(model.workspaceName()),
            Card.lead(text.get(model.filledIn() ? "sign-in-demo" : "sign-in-lead")),
            Card.field(text.get("login"), login),
            Card.field(text.get("password"), password),
            Card.problem(model.problemProperty()),
            Card.buttons(signIn, other)
        };
        card.waitFor(model.busyProperty());
        model.busyProperty().subscribe(busy -> {
            if (busy && model.filledIn()) {
                card.holdOpening(text.get("opening", model.workspaceName()));
            } else if (!busy) {
                card.hold(form);
                (model.loginProperty().get().isBlank() ? login : password).requestFocus();
            }
        });
    }

    public Parent root() {
        return card;
    }

    /** Puts the keyboard where typing begins. */
    public void begin() {
        login.requestFocus();
    }
}
