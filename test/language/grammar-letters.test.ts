import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { clausesOf, parse, passivesOfTree } from '../../src/language/grammar/index.ts';
import { isSurelyDone } from '../../src/language/passives.ts';

/** What a person marked in a paragraph, all by offsets into its plain text. */
interface Marked {
  readonly text: string;
  /** `start-end` of each sentence. */
  readonly sentences: readonly string[];
  /** Where each finite verb starts. */
  readonly finite: readonly string[];
  /** Starts of auxiliary and participle, with the kind: `worden 12 30`. */
  readonly passives: readonly string[];
  /** `start-end` of each doer. */
  readonly agents: readonly string[];
}

const MARK = /\/([fwzp])(\d?)|\{(\d) |\}/y;
const KIND = { w: 'worden', z: 'zijn' } as const;

/** Takes the marks that `fixtures/grammar/README.md` explains out of a paragraph. */
function readMarked(lines: readonly string[]): Marked {
  let text = '';
  const sentences: string[] = [];
  const finite: string[] = [];
  const passives: string[] = [];
  const agents: string[] = [];
  for (const line of lines) {
    if (text !== '') text += ' ';
    const start = text.length;
    const auxiliaries = new Map<string, string>();
    const participles: (readonly [string, number])[] = [];
    const open: number[] = [];
    for (let at = 0; at < line.length; ) {
      MARK.lastIndex = at;
      const [mark, letter = '', number = '', agent] = MARK.exec(line) ?? [];
      if (mark === undefined) {
        text += line.charAt(at++);
        continue;
      }
      const word = text.search(/\S+$/u);
      if (mark === '}') agents.push(`${open.pop()}-${text.length}`);
      else if (agent !== undefined) open.push(text.length);
      else if (letter === 'f') finite.push(`${word}`);
      else if (letter === 'p') participles.push([number, word]);
      else auxiliaries.set(number, `${KIND[letter as 'w' | 'z']} ${word}`);
      at += mark.length;
    }
    for (const [number, word] of participles) passives.push(`${auxiliaries.get(number)} ${word}`);
    sentences.push(`${start}-${text.length}`);
  }
  return { text, sentences, finite, passives, agents };
}

function readLetters(): Marked[] {
  const file = new URL('../../fixtures/grammar/letters.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => readMarked(paragraph.split('\n')));
}

/** What helder finds, in the same notation. */
function found({ text }: Marked): Marked {
  const sentences = analyse(text).map((sentence) => parse(sentence));
  const passives = sentences.flatMap((sentence) =>
    passivesOfTree(sentence)
      .filter(isSurelyDone)
      .map((passive) => ({ sentence, passive })),
  );
  return {
    text,
    sentences: sentences.map(({ start, end }) => `${start}-${end}`),
    finite: sentences.flatMap((sentence) =>
      clausesOf(sentence).map(({ finite }) => `${sentence.tokens[finite]?.start}`),
    ),
    passives: passives.map(({ sentence: { tokens }, passive }) =>
      [passive.kind, tokens[passive.auxiliary]?.start, tokens[passive.participle]?.start].join(' '),
    ),
    agents: passives.flatMap(({ passive: { agent } }) =>
      agent ? [`${agent.start}-${agent.end}`] : [],
    ),
  };
}

const PARAGRAPHS = readLetters().map((marked) => [marked, found(marked)] as const);

type Kind = Exclude<keyof Marked, 'text'>;

/** The F1 of what helder finds of one kind, of items that start so, over all letters; 0 to 1. */
function f1(kind: Kind, only: string): number {
  let right = 0;
  let all = 0;
  for (const [marked, read] of PARAGRAPHS) {
    const [gold = [], said = []] = [marked, read].map((found) => [
      ...new Set(found[kind].filter((item) => item.startsWith(only))),
    ]);
    right += said.filter((item) => gold.includes(item)).length;
    all += gold.length + said.length;
  }
  return (2 * right) / all;
}

describe('the grammar of letters', () => {
  it('is measured on at least 200 sentences', () => {
    expect(PARAGRAPHS.flatMap(([{ sentences }]) => sentences).length).toBeGreaterThanOrEqual(200);
  });

  it.each<readonly [string, Kind, string, number]>([
    ['sentences', 'sentences', '', 0.97],
    ['finite verbs', 'finite', '', 0.96],
    ['passives with worden', 'passives', 'worden', 0.95],
    ['passives with zijn', 'passives', 'zijn', 0.9],
    ['doers', 'agents', '', 0.8],
  ])('finds %s', (_, kind, only, least) => {
    expect(f1(kind, only)).toBeGreaterThanOrEqual(least);
  });
});
