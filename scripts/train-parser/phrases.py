"""Trees put together word by word from parts that we wrote, for kinds of sentences that letters are
full of and treebanks are not."""

DET = {"de": "Definite=Def", "het": "Definite=Def", "een": "Definite=Ind"}
DEMONSTRATIVE = ("deze", "dit", "die")
OWNERS = {"uw": "Person=2|Poss=Yes|PronType=Prs", "onze": "Person=1|Poss=Yes|PronType=Prs"}
NOUN = {"C": "Gender=Com|Number=Sing", "N": "Gender=Neut|Number=Sing", "P": "Number=Plur"}
NUMBERS = ("een", "twee", "drie", "vier", "zes", "acht")
# Names have no features; days and months are names with those of a noun, as in the treebank.
NAMES = ("DigiD",)
DAYS_AND_MONTHS = ("vrijdag", "januari")


class Tree:
    """Words with heads counted from 1; a head given as None is filled in by `hang`."""

    def __init__(self):
        self.rows = []

    def add(self, form, upos, features, head, relation):
        self.rows.append([form, upos, features, head, relation])
        return len(self.rows)

    def hang(self, word, head, relation):
        self.rows[word - 1][3:] = [head, relation]

    def capital(self):
        form = self.rows[0][0]
        self.rows[0][0] = form[:1].upper() + form[1:]

    def text(self):
        lines = [
            "\t".join([str(i), form, "_", upos, "_", features, str(head), relation, "_", "_"])
            for i, (form, upos, features, head, relation) in enumerate(self.rows, 1)
        ]
        return "\n".join(lines) + "\n\n"


def phrase(tree, text, kind):
    """A noun with what stands before it; gives the noun, which hangs on nothing yet.

    `kind`: C, N or P, common, neuter or plural; `acc` or `nom` for a pronoun."""
    *before, noun = text.split(" ")
    added = []
    for word in before:
        if word in DET and not (word == "een" and kind == "P"):
            added.append((tree.add(word, "DET", DET[word], None, "det"), "det"))
        elif word in OWNERS:
            added.append((tree.add(word, "PRON", OWNERS[word], None, "nmod:poss"), "nmod:poss"))
        elif word in DEMONSTRATIVE:
            added.append((tree.add(word, "DET", "PronType=Dem", None, "det"), "det"))
        elif word in NUMBERS:
            added.append((tree.add(word, "NUM", "_", None, "nummod"), "nummod"))
        else:
            added.append((tree.add(word, "ADJ", "Degree=Pos", None, "amod"), "amod"))
    if kind in ("acc", "nom"):
        person = "2" if noun == "u" else "1"
        case = "Acc" if kind == "acc" else "Nom"
        head = tree.add(noun, "PRON", f"Case={case}|Person={person}|PronType=Prs", None, "obj")
    elif noun in NAMES:
        head = tree.add(noun, "PROPN", "_", None, "obj")
    else:
        upos = "PROPN" if noun in DAYS_AND_MONTHS else "NOUN"
        head = tree.add(noun, upos, NOUN[kind], None, "obj")
    for word, relation in added:
        tree.hang(word, head, relation)
    return head


def with_preposition(tree, text, kind, head, relation="obl"):
    """A noun with its preposition, as "binnen zes weken"; gives the noun."""
    preposition, rest = text.split(" ", 1)
    case = tree.add(preposition, "ADP", "_", None, "case")
    noun = phrase(tree, rest, kind)
    tree.hang(case, noun, "case")
    tree.hang(noun, head, relation)
    return noun
