"""Alert -> Delivery. One file and one pure `render(alert)` for each webhook format; one sender for all."""
