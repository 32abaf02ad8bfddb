-- What somebody has typed and not finished. It is not journalled: it is no change until it is finished.
CREATE TABLE draft (
    user_id UUID NOT NULL,
    about UUID NOT NULL,
    field VARCHAR(100) NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (user_id, about, field)
);
