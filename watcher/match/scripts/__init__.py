"""Names and addresses across scripts: a text in one, the detail in another."""
