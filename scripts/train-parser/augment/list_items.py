"""Items of lists: a mark or number in front, no capital, and at the end what lists have there."""

from .words_of_tree import Word, root_of, without_capital

MARKS = ["-", "-", "-", "•", "•", "*", "–", "o", "·"]
NUMBERS = ["1.", "2.", "3.", "4.", "5.", "a.", "b.", "c.", "1", "2", "a)", "b)", "I.", "II."]
ENDS = [None, None, ";", ",", "."]


def list_item(words, draw):
    if len(words) < 4 or words[-1].form != "." or words[-1].head is None:
        return None
    root = root_of(words)
    end = draw.choice(ENDS)
    words = words[:-1] + ([Word(end, "PUNCT", "_", root, "punct")] if end else [])
    if draw.random() < 0.7:
        without_capital(words[0])
    # As the treebank has them: marks are punctuation, numbers stand beside the sentence.
    if draw.random() < 0.6:
        return [Word(draw.choice(MARKS), "PUNCT", "_", root, "punct"), *words]
    return [Word(draw.choice(NUMBERS), "SYM", "_", root, "parataxis"), *words]
