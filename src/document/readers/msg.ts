import { createRequire } from 'node:module';
import type { Reader } from '../read.ts';
import { UnreadableError } from '../unreadable.ts';
import { decodeText } from './decode-text.ts';
import { mailDocument } from './mail.ts';

// The package is CommonJS with a default export, which ways of importing disagree on.
const { default: MsgReader }: typeof import('@kenjiuno/msgreader') = createRequire(import.meta.url)(
  '@kenjiuno/msgreader',
);

/** Reads an e-mail as Outlook keeps it (.msg). */
export const readMsg: Reader = async (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const mail = new MsgReader(view).getFileData();
  if (mail.error) throw new UnreadableError({ code: 'corrupt', format: 'msg', detail: mail.error });
  return mailDocument('msg', {
    subject: mail.subject ?? '',
    html: mail.bodyHtml ?? (mail.html ? decodeText(mail.html) : ''),
    text: mail.body ?? '',
    attachments: (mail.attachments ?? [])
      .filter(({ attachmentHidden, pidContentId }) => !attachmentHidden && !pidContentId)
      .map(({ fileName, name }) => fileName ?? name ?? '?'),
  });
};
