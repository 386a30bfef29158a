"""Page -> Document: fetch, pace, robots, and the guard against private addresses."""
