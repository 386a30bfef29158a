"""A sample site, a chat sink and a story: the whole way on one machine, without the outside network."""
