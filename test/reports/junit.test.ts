import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { expect, it } from 'vitest';
import { renderJunit } from '../../src/reports/junit.ts';
import { BAD, GOOD, reportOf, SHORT } from './report-of.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an XML file; throws where it is not well formed. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

const junitOf = async (letters: Readonly<Record<string, string>>) => {
  const { report, context } = await reportOf(letters);
  const elements = elementsOf(renderJunit(report, context.messages));
  return (name: string) => elements.filter((element) => element.name === name);
};

it('makes each letter a case: it passes, fails, or is an error', async () => {
  const find = await junitOf({ 'goed.md': GOOD, 'fout.md': BAD, 'kort.md': SHORT });
  expect(find('testcase').map(({ attributes }) => attributes['name'])).toEqual([
    'goed.md',
    'fout.md',
    'kort.md',
  ]);
  expect(find('testsuite')[0]?.attributes).toMatchObject({
    tests: '3',
    failures: '1',
    errors: '1',
  });
  expect(find('failure')).toHaveLength(1);
  expect(find('failure')[0]?.attributes['message']).toContain('woorden per zin');
  expect(find('failure')[0]?.text).toContain('lange-zin: ');
  expect(find('error')[0]?.attributes['message']).toContain('te weinig lopende tekst');
});

it('is XML whatever letters and their names hold', async () => {
  const file = 'map/<a> & "b"\u0001\uD800.md';
  const find = await junitOf({ [file]: BAD.replace('Derhalve', 'Derhalve <b>\u0007 & ]]\\>') });
  expect(find('testcase')[0]?.attributes['name']).toBe('map/<a> & "b"\uFFFD\uFFFD.md');
  expect(find('failure')[0]?.text).toContain('& ]]>');
});

it('has no attributes that Jenkins refuses, and no time', async () => {
  const find = await junitOf({ 'goed.md': GOOD });
  expect(Object.keys(find('testcase')[0]?.attributes ?? {})).toEqual(['name', 'classname']);
  for (const { attributes } of [...find('testcase'), ...find('testsuite')]) {
    expect(attributes).not.toHaveProperty('time');
    expect(attributes).not.toHaveProperty('timestamp');
  }
});
