import type { Document } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/read.ts';
import { totalsOf } from '../../src/inventory/totals.ts';
import { type Assessment, assess } from '../../src/letter/assess.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { Language } from '../../src/messages/messages.ts';
import { B1 } from '../../src/norm/b1.ts';
import type { ReportContext } from '../../src/reports/format.ts';
import type { Report } from '../../src/reports/report.ts';

/** A report on letters in Markdown, by the name of their file, with what a format may use. */
export interface Reported {
  readonly report: Report;
  readonly context: ReportContext;
}

export async function reportOf(
  letters: Readonly<Record<string, string>>,
  language: Language = 'nl',
): Promise<Reported> {
  const documents = new Map<string, Document>();
  const assessed: Assessment[] = [];
  for (const [file, markdown] of Object.entries(letters)) {
    const bytes = new TextEncoder().encode(markdown);
    const document = await readDocument({ name: file, bytes, format: 'md' });
    documents.set(file, document);
    assessed.push(assess(file, document, B1));
  }
  return {
    report: { helder: '1.2.3', norm: B1, totals: totalsOf(assessed), letters: assessed },
    context: {
      messages: messagesIn(language),
      documents,
      terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
    },
  };
}

/** A letter that meets the norm. */
export const GOOD = `Beste mevrouw Jansen,

Vanaf 1 mei 2026 halen wij uw afval op dinsdag op. Zet uw container voor half acht buiten. Dat deed u eerst op maandag. De kleur van de container blijft gelijk. U betaalt niet meer dan nu.

Wij sturen u in april een nieuwe kalender. Daarop staan alle dagen. Hebt u vragen? Bel ons dan op 14 000. Wij helpen u graag. U kunt ook langskomen in het stadhuis. Wij zijn elke werkdag open.

Met vriendelijke groet,

Afdeling Afval
`;

/** A letter that does not. */
export const BAD = `Geachte heer/mevrouw,

Naar aanleiding van uw aanvraag wordt door ons college ingevolge de vigerende verordening, met inachtneming van het bepaalde in artikel 5, tweede lid, besloten tot afwijzing van de door u verzochte vergunning.

De vergunning wordt geweigerd indien de aanvrager redelijkerwijs kan beschikken over een parkeergelegenheid op eigen terrein dan wel over een gelegenheid in de directe omgeving daarvan. Derhalve kan uw aanvraag niet worden ingewilligd en wordt deze bij dezen door ons afgewezen.

Met vriendelijke groet,

Afdeling Parkeren
`;

/** Too little text for a verdict. */
export const SHORT = 'Beste mevrouw Jansen,\n\nWij bellen u.\n';
