import { MOST_TEXT } from '../limits.ts';
import type { Block, RawDocument } from '../model.ts';
import { UnreadableError } from '../unreadable.ts';
import { fold } from './fold.ts';
import { readPage } from './html.ts';
import { textBlocks } from './plain-text.ts';

/** An e-mail as both of its formats have it. */
export interface Mail {
  readonly subject: string;
  /** The body, once with marks and once without; either may be empty. */
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

/** The subject stands above the mail as a reference line stands above a letter. */
function subjectBlocks(subject: string): Block[] {
  const folded = fold([{ text: subject }]);
  return folded ? [{ kind: 'reference-line', ...folded }] : [];
}

/** The blocks of plain text, without lines: a mail is not a text file that one opens. */
const withoutLines = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({ ...block, anchors: [{ offset: 0 }] }));

/**
 * An e-mail as its reader sees it: the subject, and the body with its marks where it has them.
 * Files that hang on it are named in a warning; they are not read.
 *
 * @throws UnreadableError `too-large`: a damaged mail can say that its subject has millions of characters
 */
export function mailDocument(format: 'eml' | 'msg', mail: Mail): RawDocument {
  const { subject, html, text, attachments } = mail;
  if ([subject, html, text].some(({ length }) => length > MOST_TEXT)) {
    throw new UnreadableError({ code: 'too-large' });
  }
  const marked = html.trim() ? readPage(html).blocks : [];
  const body = marked.length > 0 ? marked : withoutLines(textBlocks(text.replace(/\r\n?/g, '\n')));
  const title = subject.trim();
  return {
    format,
    blocks: body.length > 0 ? [...subjectBlocks(title), ...body] : [],
    properties: title ? { subject: title } : {},
    warnings: attachments.length > 0 ? [{ code: 'attachments', names: attachments }] : [],
  };
}
