/** The auxiliary verbs of Dutch as closed lists: enough to see where a verb cluster stands. */

/** `other`: verbs that go with a participle in a sense of their own: verloren gaan. */
export type AuxiliaryLemma = 'worden' | 'zijn' | 'hebben' | 'modal' | 'other';

/** What a form of an auxiliary is: of which verb, and whether it can head a clause by itself. */
export interface AuxiliaryForm {
  readonly lemma: AuxiliaryLemma;
  /** `both`: infinitive and finite plural look alike (worden, zijn, kunnen). */
  readonly form: 'finite' | 'infinitive' | 'both' | 'participle';
}

const FORMS: readonly [AuxiliaryLemma, AuxiliaryForm['form'], string][] = [
  ['worden', 'finite', 'word wordt werd werden'],
  ['worden', 'both', 'worden'],
  ['worden', 'participle', 'geworden'],
  ['zijn', 'finite', 'ben bent is was waren'],
  ['zijn', 'both', 'zijn'],
  ['zijn', 'infinitive', 'wezen'],
  ['zijn', 'participle', 'geweest'],
  ['hebben', 'finite', 'heb hebt heeft had hadden'],
  ['hebben', 'both', 'hebben'],
  ['hebben', 'participle', 'gehad'],
  // "krijgt … toegestuurd" pairs with its participle as hebben does.
  ['hebben', 'finite', 'krijg krijgt kreeg kregen'],
  ['hebben', 'both', 'krijgen'],
  // Verbs that take a bare or a te-infinitive behave alike here: the cluster runs on behind them.
  ['modal', 'finite', 'zal zult zou zouden kan kunt kon konden moet moest moesten mag mocht'],
  [
    'modal',
    'finite',
    'mochten wil wilt wilde wilden wou hoeft hoefde hoefden dient diende dienden',
  ],
  [
    'modal',
    'finite',
    'lijkt leek leken blijkt bleek bleken schijnt hoort behoort dreigt dreigde dreigden',
  ],
  ['modal', 'both', 'zullen kunnen moeten mogen willen hoeven dienen lijken blijken schijnen'],
  ['modal', 'both', 'horen behoren dreigen'],
  ['other', 'finite', 'laat liet lieten gaat ging gingen blijft bleef bleven komt kwam kwamen'],
  ['other', 'both', 'laten gaan blijven komen'],
];

const AUXILIARIES: ReadonlyMap<string, AuxiliaryForm> = new Map(
  FORMS.flatMap(([lemma, form, words]) =>
    words.split(' ').map((word) => [word, { lemma, form }] as const),
  ),
);

/** The auxiliary that a word is a form of, if any. `zijn` may also be the possessive. */
export const auxiliaryOf = (word: string): AuxiliaryForm | undefined =>
  AUXILIARIES.get(word.toLowerCase());
