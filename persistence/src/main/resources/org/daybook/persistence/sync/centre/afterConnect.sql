SET ROLE daybook_owner;
