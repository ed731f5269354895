import PostalMime from 'postal-mime';
import type { Reader } from '../read.ts';
import { fromLatin1 } from './decode-text.ts';
import { mailDocument } from './mail.ts';

/** Reads an e-mail (.eml, RFC 5322 with MIME). */
export const readEml: Reader = async (bytes) => {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  return mailDocument('eml', {
    subject: fromLatin1(mail.subject ?? ''),
    html: fromLatin1(mail.html ?? ''),
    text: fromLatin1(mail.text ?? ''),
    attachments: mail.attachments
      .filter(({ disposition, related }) => disposition === 'attachment' && !related)
      .map(({ filename }) => filename ?? '?'),
  });
};
