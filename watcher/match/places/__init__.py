"""What addresses are made of: streets, houses, towns, positions on the Earth."""
