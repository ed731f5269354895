"""Trees of requests as letters have them ("Vul het formulier in en stuur het terug."), of which the
treebank has few. Sentences are put together from parts that we wrote."""

import argparse
import random
from pathlib import Path

from phrases import NOUN, Tree, phrase, with_preposition

SENTENCES = 900

# Imperative, particle or -, and what may be its object.
VERBS = """
vul in form | stuur terug form | stuur op form | lever in form
neem mee thing | breng mee thing | geef door news | kruis aan form
maak over money | vraag aan form | haal op thing | bel op person
bied aan waste | zet neer waste | plak op thing | stuur - form
betaal - money | lees - form | gebruik - form | bewaar - form
controleer - news | gooi - waste | bel - person | meld - news
kies - form | onderteken - form | zoek - form | leg - thing
zet - waste | schrijf - form | vermeld - news | houd - thing
mail - person | wijzig - news | download - form | help - person
""".replace("\n", "|")

OBJECTS = {
    "form": ["het formulier N", "de brief C", "de machtiging C", "een kopie C", "uw bezwaar N", "de bijlagen P",
             "uw aanvraag C", "het antwoord N", "de verklaring C", "een e-mail C"],
    "thing": ["uw paspoort N", "een pasfoto C", "deze brief C", "uw rijbewijs N", "de bewijzen P",
              "uw identiteitskaart C", "een loonstrook C", "de sleutel C"],
    "news": ["uw gegevens P", "uw adres N", "de wijziging C", "uw rekeningnummer N", "uw telefoonnummer N",
             "de fout C", "het kenmerk N"],
    "money": ["het bedrag N", "de rekening C", "de factuur C", "de leges P", "de eigen bijdrage C"],
    "waste": ["uw container C", "het afval N", "de groene container C", "oud papier N", "uw grofvuil N",
              "plastic flessen P"],
    "person": ["ons acc", "de gemeente C", "het wijkteam N", "uw buren P", "de balie C"],
}
PLACES = ["naar de gemeente", "op de website", "bij de balie", "aan de straat", "met uw DigiD",
          "in de envelop", "voor de deur", "aan het loket", "binnen twee weken", "in een schone zak"]
ADVERBS = ["dan", "daarom", "eerst", "altijd", "ook", "liever", "meteen", "alsnog", "niet", "vandaag"]
NEUTER = {"loket"}
PLURAL = {"weken"}
FINITE = "Number=Sing|Tense=Pres|VerbForm=Fin"

ask = argparse.ArgumentParser()
ask.add_argument("--work", type=Path, required=True)


def request(tree, draw, capital):
    """A request; gives its verb. What it hangs on is for the caller to say."""
    form, particle, kind = draw.choice([v.split() for v in VERBS.split("|") if v.strip()])
    verb = tree.add(form.capitalize() if capital else form, "VERB", FINITE, None, "root")
    if draw.random() < 0.25:
        tree.add(draw.choice(ADVERBS), "ADV", "_", verb, "advmod")
    if draw.random() < 0.15 and kind != "person":
        features = "Person=3|PronType=Prs"
        tree.add(draw.choice(["het", "ze"]), "PRON", features, verb, "obj")
    else:
        what = draw.choice(OBJECTS[kind]).rsplit(" ", 1)
        tree.hang(phrase(tree, *what), verb, "obj")
    if draw.random() < 0.45:
        place = draw.choice(PLACES)
        last = place.split(" ")[-1]
        kind = "N" if last in NEUTER else "P" if last in PLURAL else "C"
        with_preposition(tree, place, kind, verb)
    if particle != "-":
        adverb = particle in ("terug", "neer")
        tree.add(particle, "ADV" if adverb else "ADP", "_", verb, "compound:prt")
    return verb


def condition(tree, draw):
    """ "Hebt u vragen ," before a request; gives its verb. """
    verb = tree.add(draw.choice(["Hebt", "Heeft"]), "VERB", FINITE, None, "advcl")
    tree.add("u", "PRON", "Case=Nom|Person=2|PronType=Prs", verb, "nsubj")
    if draw.random() < 0.5:
        tree.add("nog", "ADV", "_", verb, "advmod")
    tree.add(draw.choice(["vragen", "schulden", "kinderen", "klachten"]), "NOUN", NOUN["P"], verb, "obj")
    return verb


def sentence(draw):
    tree = Tree()
    first = condition(tree, draw) if draw.random() < 0.15 else None
    comma = tree.add(",", "PUNCT", "_", first, "punct") if first else None
    verb = request(tree, draw, capital=first is None)
    tree.hang(verb, 0, "root")
    if first:
        tree.hang(first, verb, "advcl")
        tree.hang(comma, first, "punct")
    if draw.random() < 0.45:
        joint = tree.add(draw.choice(["en", "en", "of", "maar"]), "CCONJ", "_", None, "cc")
        second = request(tree, draw, capital=False)
        tree.hang(second, verb, "conj")
        tree.hang(joint, second, "cc")
    tree.add(".", "PUNCT", "_", verb, "punct")
    return tree.text()


def main():
    options = ask.parse_args()
    draw = random.Random(1)
    made = {sentence(draw) for _ in range(SENTENCES)}
    (options.work / "imperatives.conllu").write_text("".join(sorted(made)))


if __name__ == "__main__":
    main()
