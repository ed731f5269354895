import { z } from 'zod';
import { USUAL_PROPERTIES } from '../inventory/labelling.ts';
import { LABEL_NAMES, LABELS, patternProblem, readDate } from '../inventory/labels.ts';
import { MEASURES } from '../measures/index.ts';
import type { Expected } from '../messages/config.ts';
import { B1 } from '../norm/b1.ts';
import { TARGET_SHARE } from '../norm/target.ts';
import { RULES } from '../rules/index.ts';
import type { OwnRules, RuleSetting } from '../rules/own-rules.ts';

/** Parts of speech that an own term may be given. */
const KINDS = [
  'NOUN',
  'VERB',
  'ADJ',
  'ADV',
  'ADP',
  'SCONJ',
  'CCONJ',
  'PRON',
  'DET',
  'PHRASE',
] as const;

const text = (says: string) => z.string().trim().min(1).describe(says);

const reason = text('Waarom dit woord in de lijst staat; lezers van het verslag zien dit.');
const owner = text('Wie over dit woord gaat: een naam of een team.');

const word = z.strictObject({
  word: text('Een woord of een uitdrukking, zoals in het woordenboek.'),
  reason,
  owner,
});

const term = z.strictObject({
  term: text('Een woord of een uitdrukking, zoals in het woordenboek.'),
  pos: z.enum(KINDS).optional().describe('Woordsoort, als helder die zelf niet goed raadt.'),
  alternatives: z
    .array(text('Een woord dat u liever ziet.'))
    .min(1)
    .describe('Wat u liever ziet, het makkelijkste woord voorop.'),
  reason,
  owner,
});

const lists = {
  allow: z.array(word).default([]).describe('Woorden die altijd mogen.'),
  deny: z.array(word).default([]).describe('Woorden die nooit mogen.'),
  alternatives: z.array(term).default([]).describe('Woorden met wat u liever ziet.'),
};

const limit = z
  .strictObject({
    measure: z
      .enum(B1.criteria.map(({ measure }) => measure))
      .describe('Welke grens u verandert: de naam van de maat.'),
    limit: z
      .number()
      .describe('Tot en met dit getal is het goed. Een deel gaat van 0 tot en met 1: 15% is 0.15.'),
    nearLimit: z
      .number()
      .optional()
      .describe('Tot en met dit getal is het bijna goed. Zonder dit getal schuift het mee.'),
    weight: z
      .enum(['must', 'should'])
      .optional()
      .describe('must: telt voor het oordeel. should: is een advies.'),
    reason: text('Waarom u deze grens verandert; lezers van het verslag zien dit.'),
    owner: text('Wie over deze grens gaat: een naam of een team.'),
  })
  .superRefine((own, { addIssue }) => {
    const refuse = (key: 'limit' | 'nearLimit', expected: Expected) =>
      addIssue({ code: 'custom', path: [key], params: { expected } });
    const isShare = MEASURES.find(({ id }) => id === own.measure)?.unit === 'share';
    if (isShare && (own.limit < 0 || own.limit > 1)) refuse('limit', { kind: 'share' });
    if (!isShare && own.limit < 1) refuse('limit', { kind: 'at-least', least: 1 });
    if (own.nearLimit === undefined) return;
    if (own.nearLimit < own.limit) refuse('nearLimit', { kind: 'at-least', least: own.limit });
    if (isShare && own.nearLimit > 1) refuse('nearLimit', { kind: 'share' });
  });

const limits = z.array(limit).superRefine((all, { addIssue }) => {
  for (const [index, { measure }] of all.entries()) {
    if (all.findIndex((other) => other.measure === measure) === index) continue;
    const expected: Expected = { kind: 'only-once' };
    addIssue({ code: 'custom', path: [index, 'measure'], params: { expected } });
  }
});

const SETTINGS: readonly RuleSetting[] = ['off', 'hint', 'warning'];

/** Every rule by name, so that a name that is misspelt is told, and an editor can propose them. */
const rules = z
  .strictObject(Object.fromEntries(RULES.map(({ id }) => [id, z.enum(SETTINGS).optional()])))
  .transform((own) => own as OwnRules);

const accepted = z.strictObject({
  rule: z.enum(RULES.map(({ id }) => id)).describe('De regel die hier niet telt.'),
  sentence: text('De hele zin, precies zoals hij in de brief staat.'),
  reason: text('Waarom deze zin zo mag blijven.'),
  owner: text('Wie over deze zin gaat: een naam of een team.'),
});

const property = z
  .union([text('Naam van een eigenschap.'), z.array(text('Naam van een eigenschap.'))])
  .transform((names) => (typeof names === 'string' ? [names] : names));

const LABEL_WORDS = LABELS.flatMap((label) => LABEL_NAMES[label]);

const pathPattern = text('Een patroon, bijvoorbeeld {afdeling}/{soort}/**.').superRefine(
  (pattern, { addIssue }) => {
    const problem = patternProblem(pattern);
    if (!problem) return;
    const expected: Expected = { kind: 'path-pattern', problem, names: LABEL_WORDS };
    addIssue({ code: 'custom', params: { expected } });
  },
);

/** Where labels stand in a letter, by what a person calls them, as one name for each label. */
const byLabel = (own: Readonly<Record<string, readonly string[] | undefined>>) =>
  Object.fromEntries(
    LABELS.map((label) => {
      const names = LABEL_NAMES[label].flatMap((name) => own[name] ?? []);
      return [label, names.length > 0 ? names : USUAL_PROPERTIES[label]];
    }),
  ) as Required<typeof USUAL_PROPERTIES>;

const inventory = z.strictObject({
  paths: z
    .array(pathPattern)
    .default([])
    .describe('Waar in het pad de afdeling en andere kenmerken staan. Het eerste dat past, telt.'),
  properties: z
    .strictObject(Object.fromEntries(LABEL_WORDS.map((name) => [name, property.optional()])))
    .transform(byLabel)
    .prefault({})
    .describe('In welke eigenschap van de brief een kenmerk staat.'),
  manifest: text(
    'Een lijst (.csv) met per bestand de kenmerken, gezien vanaf dit bestand.',
  ).optional(),
  snapshots: text('De map waarin metingen worden bewaard, gezien vanaf dit bestand.').optional(),
  target: z
    .strictObject({
      share: z
        .number()
        .min(0)
        .max(1)
        .default(TARGET_SHARE)
        .describe('Deel van de brieven dat aan de norm moet voldoen: 80% is 0.8.'),
      by: text('Wanneer dat zo moet zijn, bijvoorbeeld 2024-Q4.')
        .superRefine((written, { addIssue }) => {
          const expected: Expected = { kind: 'date' };
          if (readDate(written) === undefined) addIssue({ code: 'custom', params: { expected } });
        })
        .default('2024-Q4'),
    })
    .prefault({})
    .describe('Het doel.'),
});

const schemaName = z.string().optional().describe('Adres van dit schema, voor uw tekstverwerker.');

/** A file with own words: the lists, and nothing else. */
export const wordsFileSchema = z.strictObject({ $schema: schemaName, ...lists });

/** `helder.config.json`: types, checks, defaults and the JSON Schema all come from here. */
export const configSchema = z.strictObject({
  $schema: schemaName,
  words: z
    .strictObject({
      ...lists,
      files: z
        .array(text('Een bestand met woorden, gezien vanaf dit bestand.'))
        .default([])
        .describe('Bestanden met nog meer woorden.'),
    })
    .prefault({})
    .describe('De eigen woorden van uw gemeente.'),
  norm: z
    .strictObject({
      limits: limits
        .default([])
        .describe('Grenzen die strenger of ruimer zijn dan die van helder.'),
    })
    .prefault({})
    .describe('De norm, zoals uw gemeente die wil.'),
  rules: rules
    .prefault({})
    .describe(
      'Regels die uw gemeente anders wil. off: uit. hint: een tip. warning: een waarschuwing.',
    ),
  accept: z.array(accepted).default([]).describe('Zinnen die zo mogen blijven, elk bij één regel.'),
  inventory: inventory.prefault({}).describe('Hoe helder alle brieven samen meet.'),
});

/** The configuration of an inventory. */
export type InventoryConfig = z.output<typeof inventory>;
