-- Many rows of one table that a command inserted, or deleted, one after the other: their images in one text.
-- The sequence number is that of the first. Ids lie in the text; the bounds tell in which block one can be at all.
CREATE TABLE journal_block (
    entry_no BIGINT NOT NULL REFERENCES journal_entry (no),
    seq INT NOT NULL,
    table_name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    row_count INT NOT NULL,
    first_id UUID NOT NULL,
    last_id UUID NOT NULL,
    images VARCHAR NOT NULL,
    PRIMARY KEY (entry_no, seq)
);
CREATE INDEX journal_block_ids ON journal_block (first_id, last_id);
CREATE INDEX journal_block_table ON journal_block (table_name, entry_no);

-- As with journal_row: what another table refers to cannot be truncated. This one stays empty.
CREATE TABLE journal_block_kept (
    entry_no BIGINT NOT NULL,
    seq INT NOT NULL,
    FOREIGN KEY (entry_no, seq) REFERENCES journal_block (entry_no, seq)
);

CREATE TRIGGER journal_block_append_only BEFORE UPDATE, DELETE ON journal_block
    FOR EACH ROW CALL "org.daybook.persistence.journal.AppendOnly";
