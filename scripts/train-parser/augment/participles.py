"""*Zijn* with a participle is passive or perfect by the verb alone: "is toegekend", "is gestegen".

A treebank of news has few verbs of letters. So another participle of the same kind takes the place
of one that stands there: for a passive one that the training trees have as a passive, for a
perfect one of a verb that the lexicon knows to take *zijn* only."""

ZIJN = {"is", "zijn", "was", "waren", "ben", "bent", "geweest"}
# What hangs on a participle only by grace of its own verb: "is hem gegeven", "is van plan geweest".
OF_ITS_VERB = ("obj", "iobj", "obl:arg", "ccomp", "xcomp", "compound:prt", "fixed")


class Participles:
    def __init__(self, trees, perfects):
        """`perfects`: participles of verbs that take *zijn* and nothing else."""
        passive, other = set(), set()
        for rows in trees:
            for row in rows:
                head = rows[int(row[6]) - 1] if row[6] != "0" else None
                if head is None or "VerbForm=Part" not in head[5]:
                    continue
                if row[7] == "aux:pass":
                    passive.add(head[1].lower())
                elif row[7] == "aux" and row[1].lower() in ZIJN:
                    other.add(head[1].lower())
        self.passive = sorted(passive - other - perfects)
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
        around = [w for w in words if w.head is participle]
        if any(w.relation in OF_ITS_VERB for w in around):
            return None
        passive = auxiliary.relation == "aux:pass"
        # With a further auxiliary a perfect may be one of a verb with *hebben*.
        if not passive and any(w.relation == "aux" and w.form.lower() not in ZIJN for w in around):
            return None
        form = draw.choice(self.passive if passive else self.perfect)
        participle.form = form.capitalize() if participle.form[:1].isupper() else form
        return words
