/** The prefixes of Dutch verbs, in one place for all who take verbs apart. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Prefixes that never leave their verb and suppress `ge-` in the participle. */
export const INSEPARABLE = list('be er ge her ont ver');

/** Prefixes that can do both: voorkómen is one verb, vóórkomen another. */
export const EITHER = list('aan achter door mis om onder over vol voor weer weder');

/** Particles and words that stand before their verb and leave it in a main clause. */
export const SEPARABLE = list(`
  aaneen achterna achterom achterop achterover achteruit adem af beet bekend beschikbaar bezig bij
  bijeen binnen bloot boven buit buiten deel dicht dood droog dwars eens fijn flauw gade gebruik
  gelijk gereed gerust gevangen goed groot hard heen herop heruit hoog in ineen kaal kapot kennis
  klaar klein kwijt langs lastig leeg les lief los mede mee na naar neer nietig omhoog omlaag omver
  onderuit op opeen open overeen overeind paard plaats plat prijs raad recht rond samen schoon stand
  stil stop stuk te tegemoet tegen tekort teleur teloor teniet tentoon terecht terneer terug teweeg
  tewerk thuis toe tussen uit uiteen vast veilig vooraf voorbij voorop voorover voort vooruit vreemd
  vrij waar weg wijs zeker zoek zwart
`);

/** Verbs behind a prefix of `EITHER` whose past participle is their infinitive: dat is voorkomen. */
export const LIKE_INFINITIVE: ReadonlySet<string> = new Set(
  list(`
    doorgraven doorlopen doorstaan misdragen omgeven omvangen omspannen ondergaan
    ondergraven onderhouden onderscheiden ondervangen overkomen overladen overlopen
    overspannen overtreden overvallen overzien volstaan voorbehouden voorkomen voorzien weerhouden
    weerstaan weervaren
  `),
);

/** With the longest first, so that `achterna` is not read as `achter` and then `na`. */
export const longestFirst = (prefixes: readonly string[]): readonly string[] =>
  [...prefixes].sort((a, b) => b.length - a.length);
