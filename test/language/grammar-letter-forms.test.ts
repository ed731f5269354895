import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { parse } from '../../src/language/grammar/index.ts';

interface Form {
  readonly kind: string;
  readonly text: string;
  /** `word>head relation`, with more relations between commas where the treebank has both. */
  readonly arcs: readonly string[];
}

/** The lines that `fixtures/grammar/README.md` explains. */
function readForms(): Form[] {
  const file = new URL('../../fixtures/grammar/letter-forms.txt', import.meta.url);
  let kind = '';
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) {
        kind = line.slice(2);
        return [];
      }
      const [text = '', ...arcs] = line.split(' | ');
      return [{ kind, text, arcs }];
    });
}

/** How many of the arcs of a line the parser finds. */
function rightIn({ text, arcs }: Form): number {
  const said = new Set(
    analyse(text)
      .map(parse)
      .flatMap(({ tokens }) =>
        tokens.map(
          ({ text: word, head, relation }) => `${word}>${tokens[head]?.text ?? ''} ${relation}`,
        ),
      ),
  );
  return arcs.filter((arc) => {
    const [pair = '', relations = ''] = arc.split(/ (?=\S+$)/u);
    return relations.split(',').some((relation) => said.has(`${pair} ${relation}`));
  }).length;
}

const FORMS = readForms();
const KINDS = [...new Set(FORMS.map(({ kind }) => kind))];

describe('what letters have and newspapers lack', () => {
  it.each(KINDS)('is read: %s', (kind) => {
    const forms = FORMS.filter((form) => form.kind === kind);
    const right = forms.reduce((sum, form) => sum + rightIn(form), 0);
    const all = forms.reduce((sum, { arcs }) => sum + arcs.length, 0);
    expect(right / all).toBeGreaterThanOrEqual(0.85);
  });
});
