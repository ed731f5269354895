import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { copyWithNotes } from '../../src/document/copies/index.ts';
import { readDocument } from '../../src/document/read.ts';
import { unguardedLetters } from '../../src/letter/letters.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { notesOf } from '../../src/reports/annotate/notes.ts';
import { ROOT } from '../run-helder.ts';
import { commentsOf } from './word-file.ts';

/** LibreOffice as another program than ours that opens the copies; not everybody has it. */
function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn(
      'LibreOffice (soffice) is not installed: the round trip of comments is not tested.',
    );
    return false;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'helder-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has LibreOffice open a file and save it in another format. */
async function converted(bytes: Uint8Array, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  const from = join(folder, 'brief.docx');
  writeFileSync(from, bytes);
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--headless', '--convert-to', format, '--outdir', join(folder, 'out'), from],
  ]);
  return readFileSync(join(folder, 'out', `brief.${format}`));
}

const LETTER = join(ROOT, 'fixtures/letters/parkeervergunning-geweigerd.docx');

async function annotated() {
  const source = { name: LETTER, bytes: readFileSync(LETTER) };
  const { document, assessment } = await unguardedLetters({ norm: B1 }).examine(source);
  if (assessment.status === 'unreadable') throw new Error(LETTER);
  const copy = await copyWithNotes(
    source.bytes,
    document,
    notesOf(assessment, false, messagesIn('nl')),
  );
  if (typeof copy === 'string') throw new Error(copy);
  return { source: source.bytes, copy: copy.bytes };
}

describe.skipIf(!hasLibreOffice())('comments in LibreOffice', () => {
  it('survive a round trip, each at its words with what it says', {
    timeout: 120_000,
  }, async () => {
    const { copy } = await annotated();
    const again = await converted(copy, 'docx');
    // Of those that begin at one place, LibreOffice may write another first.
    const seen = (bytes: Uint8Array) =>
      commentsOf(bytes)
        .map(({ text, about }) => `${text.join('\n')}\n${about}`)
        .sort();
    expect(seen(again)).toEqual(seen(copy));
  });

  it('leave every line and page where it was', { timeout: 120_000 }, async () => {
    const { source, copy } = await annotated();
    const linesOf = async (bytes: Uint8Array) => {
      const { blocks } = await readDocument({
        name: 'a.pdf',
        bytes: await converted(bytes, 'pdf'),
      });
      return blocks.flatMap(({ text, printed = [] }) =>
        printed.map(
          ({ start, end, page, y }) => `${page} ${y.toFixed(0)} ${text.slice(start, end)}`,
        ),
      );
    };
    expect(await linesOf(copy)).toEqual(await linesOf(source));
  });
});
