"""Letters are no newspapers: makes sentences of the treebank more like those of letters.

Each change keeps the tree or says how it changes. Of every sentence in every round of training it is
drawn anew which changes it gets; most get none."""

from .amounts import in_euros, other_figures, with_reference, with_time
from .capitals_and_stops import begun_small, in_capitals, in_small_letters, without_stop
from .headings import heading
from .list_items import list_item
from .pdf import hyphen_left, label_glued, page_number
from .questions import question
from .words_of_tree import rows_of, words_of
from .you import addressed, written_to

# How often a change is tried, in this order; where it does not fit, nothing happens. What fits few
# sentences is tried more often.
CHANGES = [
    (0.30, None),  # another participle; needs the lexicon, so `Augmentation` fills it in
    (0.08, addressed),
    (0.30, written_to),
    (0.50, in_euros),
    (0.10, other_figures),
    (0.02, with_time),
    (0.02, with_reference),
    (0.06, question),
    (0.02, heading),
    (0.03, list_item),
    (0.02, hyphen_left),
    (0.005, page_number),
    (0.01, label_glued),
    (0.08, without_stop),
    (0.04, in_small_letters),
    (0.02, in_capitals),
    (0.04, begun_small),
]


class Augmentation:
    def __init__(self, participles):
        self.changes = [(share, change or participles.another) for share, change in CHANGES]

    def __call__(self, rows, draw):
        """The sentence changed, or None where nothing was; `draw` is a `random.Random`."""
        chosen = [change for share, change in self.changes if draw.random() < share]
        changed = False
        for change in chosen:
            # A change that does not fit may have touched the words, so each gets its own.
            made = change(words_of(rows), draw)
            if made is not None:
                rows, changed = rows_of(made), True
        return rows if changed else None
