/** Closed classes of Dutch words that mark where clauses and noun phrases begin and end. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that can open a subordinate clause. */
export const SUBORDINATORS = words(
  'dat omdat doordat zodat opdat voordat nadat totdat mits tenzij indien als wanneer terwijl ' +
    'hoewel ofschoon zodra zolang aangezien toen alvorens of die wie wat welke welk waar ' +
    'waarom waarin waarop waarvan waarvoor waarmee waardoor waarbij waaraan waaruit waarnaar ' +
    'waaronder waarover waartegen waartoe waarna waarachter hoe hoeveel hoezeer wiens om',
);

/** Words that join two clauses or two verbs of one clause. */
export const COORDINATORS = words(
  'en maar of want noch alsook alsmede evenals doch respectievelijk en/of',
);

export const PREPOSITIONS = words(
  'aan achter af behalve beneden bij binnen boven buiten conform dankzij door gedurende in jegens ' +
    'krachtens langs met middels mede na naar naast namens nabij om omstreeks omtrent ondanks onder op over ' +
    'per rond sinds tegen ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor ' +
    'voorbij wegens zonder inzake betreffende blijkens ingevolge overeenkomstig',
);

export const DETERMINERS = words(
  'de het een geen elk elke ieder iedere deze die dit dat uw ons onze mijn jouw je hun haar diens alle ' +
    "enkele sommige veel weinig meer minder zo’n zo'n zulk zulke",
);

/** Pronouns that can be the subject of a clause of their own. */
export const SUBJECT_PRONOUNS = words(
  'ik u jij je hij zij ze wij we jullie het men iedereen niemand er',
);

/** Common adverbs and object pronouns, which are no part of a noun phrase either. */
const ADVERBS_AND_OBJECTS = words(
  'ook al nog niet nu dan daar hier er toen dus wel reeds inmiddels eerst vervolgens daarna ' +
    'daarom namelijk echter altijd vaak nooit soms alleen graag weer zo zoals te u ons mij hem haar hen zich ' +
    'vandaag gisteren morgen straks direct meteen binnenkort hiervan daarvan hierover daarover hiervoor ' +
    'daarvoor hiermee daarmee hierbij daarbij hierdoor daardoor tevens alsnog',
);

/** Whether a noun phrase cannot go on with this word: it opens something else. */
export const opensSomethingElse = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  COORDINATORS.has(word) ||
  SUBORDINATORS.has(word) ||
  DETERMINERS.has(word) ||
  SUBJECT_PRONOUNS.has(word) ||
  ADVERBS_AND_OBJECTS.has(word);
