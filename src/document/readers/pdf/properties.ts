import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { fold } from '../fold.ts';

const NAMES: Readonly<Record<string, string>> = {
  Title: 'title',
  Subject: 'subject',
  Author: 'author',
  Keywords: 'keywords',
  Creator: 'creator',
  Producer: 'producer',
  Language: 'language',
};

/** Title, author and the like, as far as the PDF has them. */
export async function propertiesOf(pdf: PDFDocumentProxy): Promise<Record<string, string>> {
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([key, name]) => {
      const value = info[key];
      const folded = typeof value === 'string' ? fold([{ text: value }]) : undefined;
      return folded ? [[name, folded.text]] : [];
    }),
  );
}
