import { elementsNamed, type XmlElement } from '../xml-tree.ts';
import { switchOf } from './word-xml.ts';

/**
 * The names by which the sections of a letter point at their page headers or footers, as far as
 * those are shown: one for first pages only where a section has a first page of its own, one for
 * even pages only where the letter tells left from right.
 *
 * @param settings outermost element of `word/settings.xml`
 */
export function shownMargins(
  document: XmlElement,
  settings: XmlElement | undefined,
  kind: 'header' | 'footer',
): string[] {
  const twoSided = settings !== undefined && switchOf(settings, 'w:evenAndOddHeaders') === true;
  const sections = elementsNamed(document, 'w:sectPr');
  const firstPages = sections.some((section) => switchOf(section, 'w:titlePg') === true);
  const shown = new Set([
    'default',
    ...(firstPages ? ['first'] : []),
    ...(twoSided ? ['even'] : []),
  ]);
  const references = sections
    .flatMap((section) => elementsNamed(section, `w:${kind}Reference`))
    .map(({ attributes }) => ({
      id: attributes['r:id'] ?? '',
      type: attributes['w:type'] ?? 'default',
    }))
    .filter(({ type }) => shown.has(type));
  const first = references.filter(({ type }) => type === 'first');
  const others = references.filter(({ type }) => type !== 'first');
  return [...new Set([...first, ...others].map(({ id }) => id))];
}
