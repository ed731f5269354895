"""Trees of sentences that letters repeat: what was decided or done, what happened, and what the
reader gets or has to do, and when. *Zijn* with a participle comes in both its meanings: a passive
("Uw aanvraag is goedgekeurd") and a perfect ("De huur is gestegen"). Sentences are put together from
parts that we wrote."""

import argparse
import random
from pathlib import Path

from phrases import Tree, phrase, with_preposition

SENTENCES = 2400

# What it is about, what people do to it, and what happens to it.
TOPICS = {
    "request": (
        ["uw aanvraag C", "uw bezwaar N", "het verzoek N", "uw klacht C", "de vergunning C", "uw melding C",
         "de subsidie C", "het beroep N", "de ontheffing C", "deze aanvragen P", "de bezwaren P"],
        "afgewezen goedgekeurd toegewezen ingewilligd behandeld ontvangen beoordeeld afgehandeld ingediend "
        "geregistreerd doorgestuurd verleend ingetrokken geweigerd toegekend besproken gepubliceerd",
        "binnengekomen verlopen vervallen zoekgeraakt",
    ),
    "money": (
        ["het bedrag N", "uw toeslag C", "de uitkering C", "de boete C", "de kosten P", "de huur C",
         "de belasting C", "de prijzen P", "uw schuld C", "de bijdrage C", "het tarief N"],
        "betaald overgemaakt afgeschreven verrekend teruggevorderd verhoogd verlaagd vastgesteld berekend "
        "ingehouden kwijtgescholden terugbetaald gestort uitbetaald",
        "gestegen gedaald toegenomen afgenomen meegevallen tegengevallen gegroeid",
    ),
    "works": (
        ["de weg C", "de riolering C", "het speelveld N", "de bomen P", "de lantaarns P", "de brug C",
         "het fietspad N", "de containers P", "de stoep C", "het gebouw N"],
        "hersteld vervangen geplant gekapt aangelegd schoongemaakt verplaatst opgehaald geplaatst verwijderd "
        "gerepareerd onderzocht verbreed opgeruimd",
        "verdwenen omgevallen ingestort verzakt",
    ),
    "papers": (
        ["uw gegevens P", "uw adres N", "de brief C", "het formulier N", "uw paspoort N", "de stukken P",
         "het besluit N", "uw rijbewijs N", "de beslissing C", "de bijlagen P"],
        "gewijzigd doorgegeven bijgewerkt verstuurd verwerkt gecontroleerd verwijderd ondertekend genomen "
        "opgestuurd aangevuld vernietigd bekendgemaakt toegevoegd",
        "aangekomen kwijtgeraakt verlopen zoekgeraakt verdwenen",
    ),
    "people": (
        ["u nom", "uw zoon C", "de bewoners P", "de medewerker C", "uw buren P", "de eigenaar C", "wij nom"],
        "gebeld uitgenodigd ingelicht gehoord gewaarschuwd geholpen opgeroepen ingeschreven aangemeld",
        "verhuisd vertrokken gekomen overleden geslaagd geschrokken teruggekeerd aangekomen langsgekomen "
        "begonnen gestopt gevallen weggegaan",
    ),
    "events": (
        ["de storing C", "het project N", "de werkzaamheden P", "de brand C", "de termijn C", "het overleg N",
         "de verbouwing C"],
        "gemeld uitgesteld verlengd afgerond gepland stilgelegd aangekondigd voorbereid",
        "begonnen gestart ontstaan afgelopen uitgebroken verstreken mislukt gelukt gebeurd verdwenen",
    ),
}

DOERS = ["de gemeente C", "het college N", "onze medewerkers P", "de commissie C", "een ambtenaar C",
         "de rechter C", "ons acc", "de aannemer C", "het wijkteam N", "de burgemeester C"]
WHEN = ["op vrijdag C", "in januari C", "binnen zes weken P", "na drie maanden P", "sinds vorig jaar N",
        "binnen acht weken P", "voor deze datum C", "in de vergadering C", "bij brief C", "na de zomer C"]
ADVERBS = ["inmiddels", "al", "nog niet", "gisteren", "helaas", "daarom", "alsnog", "ook", "onlangs", "toen",
           "gedeeltelijk", "snel", "hierdoor", "tijdelijk", "nu", "niet", "eerder", "volledig"]
FIRST = ["inmiddels", "daarom", "gisteren", "helaas", "toen", "nu", "vervolgens", "vandaag", "daardoor"]
MARKS = ["omdat", "dat", "zodra", "als", "nadat", "voordat", "hoewel", "zodat"]
MAINS = ["wij schrijven u", "wij bellen u", "u krijgt bericht", "u hoeft niets te doen"]
ADJECTIVES = {"snel": "Pos", "gedeeltelijk": "Pos", "tijdelijk": "Pos", "volledig": "Pos", "eerder": "Cmp"}
NEUTRAL_OF = {"sing": ("is", "was", "wordt", "werd"), "plur": ("zijn", "waren", "worden", "werden"),
              "you": ("bent", "was", "wordt", "werd")}
MODALS = {"sing": ["moet", "kan", "mag", "zal"], "plur": ["moeten", "kunnen", "mogen", "zullen"],
          "you": ["moet", "kunt", "mag", "zult"]}
GETS = ["ontvangt", "krijgt", "betaalt", "ziet", "vindt"]
GIVES = ["sturen", "geven", "betalen", "vertellen"]
THINGS = ["een brief C", "uw uitkering C", "het bedrag N", "een besluit N", "de factuur C", "een antwoord N",
          "de uitnodiging C", "een bewijs N", "een bericht N", "uw geld N"]

ask = argparse.ArgumentParser()
ask.add_argument("--work", type=Path, required=True)


def number_of(noun, kind):
    return "you" if noun == "u" else "plur" if kind == "P" or noun == "wij" else "sing"


def finite(tree, form, number, upos="AUX", tense="Pres"):
    features = f"Number={'Plur' if number == 'plur' else 'Sing'}|Tense={tense}|VerbForm=Fin"
    return tree.add(form, upos, features, None, "aux")


def adverbs(tree, words, head):
    for word in words.split(" "):
        degree = ADJECTIVES.get(word)
        tree.add(word, "ADJ" if degree else "ADV", f"Degree={degree}" if degree else "_", head, "advmod")


class Event:
    """What was done to something, or happened: the parts that the orders of words share."""

    def __init__(self, draw):
        subjects, done, happened = draw.choice(list(TOPICS.values()))
        self.draw = draw
        self.subject, self.kind = draw.choice(subjects).rsplit(" ", 1)
        self.number = number_of(self.subject, self.kind)
        self.passive = draw.random() < 0.5
        self.participle = draw.choice((done if self.passive else happened).split())
        self.past = draw.random() < 0.2
        self.with_worden = self.passive and draw.random() < 0.25
        self.modal = self.with_worden and draw.random() < 0.4
        form = NEUTRAL_OF[self.number][2 * self.with_worden + self.past]
        self.auxiliary = draw.choice(MODALS[self.number]) if self.modal else form
        self.with_doer = self.passive and draw.random() < 0.2
        self.hanging = []

    def add_subject(self, tree):
        self.hanging.append((phrase(tree, self.subject, self.kind), "nsubj:pass" if self.passive else "nsubj"))

    def add_auxiliary(self, tree):
        tense = "Past" if self.past and not self.modal else "Pres"
        relation = "aux:pass" if self.passive and not self.modal else "aux"
        self.hanging.append((finite(tree, self.auxiliary, self.number, tense=tense), relation))

    def add_middle(self, tree):
        if self.draw.random() < 0.5:
            before = len(tree.rows)
            adverbs(tree, self.draw.choice(ADVERBS), None)
            self.hanging += [(i, "advmod") for i in range(before + 1, len(tree.rows) + 1)]
        if self.draw.random() < 0.25:
            self.hanging.append((with_preposition(tree, *self.draw.choice(WHEN).rsplit(" ", 1), None), "obl"))

    def add_doer(self, tree):
        doer, kind = self.draw.choice(DOERS).rsplit(" ", 1)
        self.hanging.append((with_preposition(tree, f"door {doer}", kind, None), "obl:agent"))

    def add_verb(self, tree):
        """The participle; *worden* behind a modal stands before or behind it."""
        before = self.modal and self.draw.random() < 0.5
        infinitive = lambda: self.hanging.append((tree.add("worden", "AUX", "VerbForm=Inf", None, "aux:pass"), "aux:pass"))
        if before:
            infinitive()
        verb = tree.add(self.participle, "VERB", "VerbForm=Part", None, "root")
        if self.modal and not before:
            infinitive()
        return verb

    def settle(self, tree, verb):
        for word, relation in self.hanging:
            tree.hang(word, verb, relation)

    def clause(self, tree, order):
        """Adds its words in one of the orders `statement`, `inverted`, `question`, `dependent`."""
        early = self.with_doer and self.draw.random() < 0.5
        if order == "inverted":
            adverbs(tree, self.draw.choice(FIRST), None)
            self.hanging.append((len(tree.rows), "advmod"))
        if order in ("statement", "dependent"):
            self.add_subject(tree)
        if order != "dependent":
            self.add_auxiliary(tree)
        if order in ("inverted", "question"):
            self.add_subject(tree)
        self.add_middle(tree)
        if early:
            self.add_doer(tree)
        last = order == "dependent" and self.draw.random() < 0.5
        if order == "dependent" and not last:
            self.add_auxiliary(tree)
        verb = self.add_verb(tree)
        if last:
            self.add_auxiliary(tree)
        if self.with_doer and not early:
            self.add_doer(tree)
        self.settle(tree, verb)
        return verb


def main_clause(tree, text):
    """One of MAINS; gives its verb."""
    if text.startswith("wij "):
        _, form, _ = text.split(" ")
        subject = phrase(tree, "wij", "nom")
        verb = finite(tree, form, "plur", "VERB")
        tree.hang(phrase(tree, "u", "acc"), verb, "iobj" if form == "schrijven" else "obj")
    elif text == "u krijgt bericht":
        subject = phrase(tree, "u", "nom")
        verb = finite(tree, "krijgt", "you", "VERB")
        tree.hang(phrase(tree, "bericht", "N"), verb, "obj")
    else:
        subject = phrase(tree, "u", "nom")
        verb = finite(tree, "hoeft", "you", "VERB")
        thing = tree.add("niets", "PRON", "Person=3|PronType=Ind", None, "obj")
        te = tree.add("te", "ADP", "_", None, "mark")
        done = tree.add("doen", "VERB", "VerbForm=Inf", verb, "xcomp")
        tree.hang(thing, done, "obj")
        tree.hang(te, done, "mark")
    tree.hang(subject, verb, "nsubj")
    return verb


def event_sentence(draw):
    tree, event = Tree(), Event(draw)
    order = draw.choice(["statement"] * 5 + ["inverted"] * 2 + ["question", "dependent", "dependent"])
    if order == "dependent":
        root = main_clause(tree, draw.choice(MAINS))
        mark = tree.add(draw.choice(MARKS), "SCONJ", "_", None, "mark")
        verb = event.clause(tree, order)
        tree.hang(mark, verb, "mark")
        tree.hang(verb, root, "advcl")
    else:
        root = event.clause(tree, order)
    tree.hang(root, 0, "root")
    tree.add("?" if order == "question" else ".", "PUNCT", "_", root, "punct")
    tree.capital()
    return tree.text()


def gift_sentence(draw):
    """ "U ontvangt binnen zes weken een besluit ." and "Wij sturen u een brief ." """
    tree = Tree()
    you = draw.random() < 0.5
    front = draw.random() < 0.3
    number = "you" if you else "plur"
    when = draw.choice(WHEN).rsplit(" ", 1)
    time = with_preposition(tree, *when, None) if front else None
    subject = None if front else phrase(tree, "u" if you else "wij", "nom")
    verb = finite(tree, draw.choice(GETS if you else GIVES), number, "VERB")
    if front:
        subject = phrase(tree, "u" if you else "wij", "nom")
    if not you:
        tree.hang(phrase(tree, "u", "acc"), verb, "iobj")
    if not front and draw.random() < 0.7:
        time = with_preposition(tree, *when, None)
    tree.hang(phrase(tree, *draw.choice(THINGS).rsplit(" ", 1)), verb, "obj")
    tree.hang(subject, verb, "nsubj")
    if time:
        tree.hang(time, verb, "obl")
    tree.hang(verb, 0, "root")
    tree.add(".", "PUNCT", "_", verb, "punct")
    tree.capital()
    return tree.text()


def main():
    options = ask.parse_args()
    draw = random.Random(2)
    kinds = [event_sentence] * 4 + [gift_sentence]
    made = {draw.choice(kinds)(draw) for _ in range(SENTENCES)}
    (options.work / "letters.conllu").write_text("".join(sorted(made)))


if __name__ == "__main__":
    main()
