/** A word of a treebank: form, lemma, part of speech, head (from 1, 0 for the root), relation. */
export type Row = readonly [
  form: string,
  lemma: string,
  upos: string,
  head: number,
  relation: string,
  misc?: string,
  features?: string,
];

/** Sentences as a treebank writes them, in CoNLL-U. */
export const conllu = (...sentences: readonly (readonly Row[])[]): string =>
  sentences
    .map((rows) =>
      rows
        .map(([form, lemma, upos, head, relation, misc = '_', features = '_'], index) =>
          [index + 1, form, lemma, upos, '_', features, head, relation, '_', misc].join('\t'),
        )
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('\n');
