"""*Zijn* with a participle is passive or perfect by the verb alone: "is toegekend", "is gestegen".

A treebank of news has few verbs of letters. So another participle of the same kind takes the place
of one that stands there: for a passive one that the training trees have as a passive, for a
perfect one of a verb that the lexicon knows to take *zijn* only."""

ZIJN = {"is", "zijn", "was", "waren", "ben", "bent", "geweest"}
LEAST_SEEN = 1


class Participles:
    def __init__(self, trees, perfects):
        """`perfects`: participles of verbs that take *zijn* and nothing else."""
        passive, other = {}, set()
        for rows in trees:
            for row in rows:
                head = rows[int(row[6]) - 1] if row[6] != "0" else None
                if head is None or "VerbForm=Part" not in head[5]:
                    continue
                if row[7] == "aux:pass":
                    passive[head[1].lower()] = passive.get(head[1].lower(), 0) + 1
                elif row[7] == "aux" and row[1].lower() in ZIJN:
                    other.add(head[1].lower())
        self.passive = sorted(p for p in passive if p not in other and p not in perfects)
        self.perfect = sorted(perfects)

    def another(self, words, draw):
        """Another verb in the place of a participle beside *zijn*."""
        found = [
            w for w in words
            if w.form.lower() in ZIJN and w.relation in ("aux", "aux:pass") and w.head
            and w.head.features == "VerbForm=Part" and w.head.upos == "VERB"
        ]
        if not found:
            return None
        auxiliary = draw.choice(found)
        participle = auxiliary.head
        # Something done to somebody's object ("hem is gegeven") keeps its verb.
        if any(w.head is participle and w.relation in ("obj", "iobj", "obl:arg", "ccomp", "xcomp",
                                                       "compound:prt", "fixed") for w in words):
            return None
        passive = auxiliary.relation == "aux:pass"
        # A perfect with *zijn* of a verb that also takes *hebben* has an object elsewhere.
        if any(w.head is participle and w.relation == "aux" and w.form.lower() not in ZIJN
               and passive is False for w in words):
            return None
        capital = participle.form[:1].isupper()
        form = draw.choice(self.passive if passive else self.perfect)
        participle.form = form.capitalize() if capital else form
        return words
