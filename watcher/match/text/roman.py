"""Roman numerals: the signs of one in capitals -> what it is worth. Which of them may stand where is for each reader of a text to say."""

_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def value(signs: str) -> int:
    """XIV is 14: what stands before more is taken off."""
    values = [_WORTH[sign] for sign in signs]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
