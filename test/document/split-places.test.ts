import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { makeDocx, p, r } from './make-docx.ts';

const place = (index: number, offset: number) => ({ part: 'word/document.xml', index, offset });

it('a greeting cut off its sentence leaves places and marks with the text they are of', async () => {
  const body = p(
    r('Geachte ') + r('mevrouw Bos, ') + r('Op 3 mei hebt u ') + r('ons', '<w:b/>') + r(' gebeld.'),
  );
  const { blocks } = await readDocument({ name: 'a.docx', bytes: makeDocx({ body }) });
  expect(blocks).toEqual([
    {
      kind: 'salutation',
      text: 'Geachte mevrouw Bos,',
      anchors: [
        { offset: 0, run: place(0, 0) },
        { offset: 8, run: place(1, 0) },
      ],
    },
    {
      kind: 'paragraph',
      text: 'Op 3 mei hebt u ons gebeld.',
      anchors: [
        { offset: 0, run: place(2, 0) },
        { offset: 16, run: place(3, 0) },
        { offset: 19, run: place(4, 0) },
      ],
      marks: [{ start: 16, end: 19, style: 'bold' }],
    },
  ]);
});
