"""What a reader sees of a text, whoever is watched: its skeleton, its views with their ways back to the raw offsets, its numbers."""
