-- What the journal is filtered by. Each index ends in the number, so that the newest are found first.
CREATE INDEX journal_entry_command ON journal_entry (command, no);
CREATE INDEX journal_entry_at ON journal_entry (at, no);
CREATE INDEX journal_row_table ON journal_row (table_name, entry_no);
