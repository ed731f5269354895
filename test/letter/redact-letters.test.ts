import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { redacted } from '../../src/letter/redact.ts';
import { ROOT } from '../run-helder.ts';
import { sourceOf } from './masked.ts';

const FOLDER = join(ROOT, 'fixtures/personal-data');
const FILES = readdirSync(FOLDER).filter((name) => name !== 'README.md');

/** What is known to be missed, and to be masked without need. */
const MISSED = ['C.T.', 'Wim'];
const FALSE_ALARMS = ['bsn', 'naam', 'der', 'Ringen', 'Zonneveld', 'A', 'Bedragen'];

/** Small words and titles in a name by which nobody can be known. */
const NOBODY =
  /^(?:van|der|den|de|het|ten|ter|te|t|op|la|le|el|dhr|mw|mevr|mevrouw|mr|drs|dr|ing|ir|prof|heer|juf|wethouder|dokter)$/iu;

interface Secret {
  readonly kind: string;
  readonly text: string;
}

/** A letter without its marks, and for each of its signs the secret that it is part of. */
function unmarked(marked: string) {
  const secrets: Secret[] = [];
  const of: (Secret | undefined)[] = [];
  let text = '';
  for (const piece of marked.split(/(\{\{[^}]*\}\})/u)) {
    const [, kind, inside] = /^\{\{([^:]+):(.*)\}\}$/su.exec(piece) ?? [];
    const secret = kind === undefined ? undefined : { kind, text: inside ?? '' };
    if (secret) secrets.push(secret);
    for (const sign of (inside ?? piece).split('')) {
      text += sign;
      of.push(secret);
    }
  }
  return { text, secrets, of };
}

const isSign = (sign: string | undefined) => /[\p{L}\d]/u.test(sign ?? '');

/** What is left of the secrets of a letter after masking, and which other words are gone. */
async function leftIn(name: string) {
  const { text, secrets, of } = unmarked(readFileSync(join(FOLDER, name), 'utf8'));
  const document = await readDocument(sourceOf(text, name));
  const assessment = { status: 'unreadable', file: name, reason: { code: 'fault' } } as const;
  const masked = redacted({ document, assessment }).document;
  const missed = new Set<Secret>();
  const gone: string[] = [];
  let at = 0;
  for (const [index, block] of document.blocks.entries()) {
    const now = masked?.blocks[index]?.text ?? '';
    for (const { 0: word, index: start } of block.text.matchAll(/[\p{L}\d]+/gu)) {
      // The reader leaves out marks of Markdown and of lists, and nothing else.
      at = text.indexOf(word, at);
      const secret = of[at];
      const isLeft = isSign(now[start]);
      if (secret && isLeft && !(secret.kind === 'naam' && NOBODY.test(word))) missed.add(secret);
      if (!secret && !isLeft) gone.push(word);
      at += word.length;
    }
  }
  const counted = (secret: Secret) => secret.kind !== '-';
  return {
    secrets: secrets.filter(counted).length,
    missed: [...missed].filter(counted).map((secret) => secret.text),
    gone,
  };
}

describe('letters full of personal data', () => {
  it.each(FILES)('%s tells nothing but what is known', async (name) => {
    const { secrets, missed, gone } = await leftIn(name);
    expect(secrets).toBeGreaterThan(10);
    expect(missed.filter((text) => !MISSED.includes(text))).toEqual([]);
    expect(gone.filter((word) => !FALSE_ALARMS.includes(word))).toEqual([]);
  });

  it('together lose what the page beside them says', async () => {
    const all = await Promise.all(FILES.map(leftIn));
    expect(all.reduce((sum, { secrets }) => sum + secrets, 0)).toBe(194);
    expect(all.flatMap(({ missed }) => missed).sort()).toEqual(MISSED);
    expect(all.flatMap(({ gone }) => gone)).toHaveLength(FALSE_ALARMS.length);
  });
});
