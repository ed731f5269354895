import { z } from 'zod';

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
});

export type Config = z.infer<typeof configSchema>;
