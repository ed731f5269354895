import type { Document } from '../document/model.ts';
import { type Change, type Filled, fillIn, MOST, type Template } from './template.ts';
import { isLeftover, type ValueKind, valueKind } from './values.ts';
import { asText, letterWords } from './words.ts';

/** What is wrong with one copy of a bulk letter. */
export type Deviation =
  /** Nothing is filled in where the other copies have something. */
  | { readonly code: 'empty-field'; readonly field: number; readonly example: string }
  /** Something of another kind: a word where the others have an amount. */
  | {
      readonly code: 'other-kind';
      readonly field: number;
      readonly value: string;
      readonly expected: ValueKind;
    }
  /** A code of the mail merge or the spreadsheet. */
  | { readonly code: 'leftover'; readonly value: string }
  /** "Geachte heer/mevrouw" where the other copies have a name. */
  | { readonly code: 'no-name'; readonly value: string }
  /** Words that the other copies do not have, or the other way round. */
  | {
      readonly code: 'other-text';
      readonly before: string;
      readonly expected: string;
      readonly found: string;
    };

/** A copy with what is wrong with it. */
export interface DeviatingCopy {
  readonly file: string;
  readonly deviations: readonly Deviation[];
}

/** A field of a bulk letter. */
export interface Field {
  readonly number: number;
  /** What most copies have there. */
  readonly kind: ValueKind;
  /** What the first copies have there. */
  readonly examples: readonly string[];
  /** In how many copies it is empty. */
  readonly empty: number;
}

/** From this share of the copies on, a kind is what the field should hold. */
const SURE = 0.9;

/** Kinds that leave no doubt; a name and a text are easily taken for each other. */
const STRICT: ReadonlySet<ValueKind> = new Set(['date', 'amount', 'number', 'email']);

const MOST_EXAMPLES = 3;

function fieldOf(number: number, values: readonly string[]): Field {
  const counts = new Map<ValueKind, number>();
  for (const value of values) {
    const kind = valueKind(value);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [kind = 'text'] = [...counts].sort((a, b) => b[1] - a[1]).map(([each]) => each);
  const filled = values.filter((value) => value !== '');
  return {
    number,
    kind,
    examples: [...new Set(filled)].slice(0, MOST_EXAMPLES),
    empty: values.length - filled.length,
  };
}

/** Names that stand for whoever it is. */
const NOBODY =
  /^(?:heer|dhr\.?|meneer)\s*(?:\/|of|en|,)\s*(?:mevrouw|mevr\.?|mw\.?)|^(?:mevrouw|mevr\.?|mw\.?)\s*(?:\/|of|en|,)\s*(?:heer|dhr\.?|meneer)/iu;

const withoutNames = (values: readonly string[]) =>
  values.filter((value) => NOBODY.test(value)).length;

const otherText = ({ before, expected, found }: Change): Deviation => ({
  code: 'other-text',
  before: asText(before),
  expected: asText(expected),
  found: asText(found),
});

/** A field with what may be expected of it. */
interface KnownField {
  readonly field: Field;
  /** Nearly all copies have the same kind of value. */
  readonly sure: boolean;
  /** It holds a name, in most copies. */
  readonly named: boolean;
  /** More than a few copies have nothing there. */
  readonly optional: boolean;
}

function deviationsOf(
  values: readonly string[],
  { changes }: Filled,
  { placeholders }: Document,
  fields: readonly KnownField[],
): Deviation[] {
  const leftovers = [
    ...placeholders.map(({ text }) => text),
    ...values.filter(
      (value) => isLeftover(value) && !placeholders.some(({ text }) => value.includes(text)),
    ),
  ];
  return [
    ...fields.flatMap(({ field, sure, named, optional }): Deviation[] => {
      const value = values[field.number] ?? '';
      if (value === '') {
        return optional
          ? []
          : [{ code: 'empty-field', field: field.number, example: field.examples[0] ?? '' }];
      }
      if (leftovers.some((leftover) => value.includes(leftover))) return [];
      if (named && NOBODY.test(value)) return [{ code: 'no-name', value }];
      const kind = valueKind(value);
      return sure && STRICT.has(field.kind) && kind !== field.kind
        ? [{ code: 'other-kind', field: field.number, value, expected: field.kind }]
        : [];
    }),
    ...leftovers.map((value): Deviation => ({ code: 'leftover', value })),
    ...changes.map(otherText),
  ];
}

/** A letter with the name of its file. */
export interface Copy {
  readonly file: string;
  readonly document: Document;
}

/** The fields of a template, and the copies in which something is otherwise than in the others. */
export function deviationsIn(
  template: Template,
  copies: readonly Copy[],
): { readonly fields: readonly Field[]; readonly deviating: readonly DeviatingCopy[] } {
  const filled = copies.map(({ document }) =>
    fillIn(
      template,
      letterWords(document).map(({ text }) => text),
    ),
  );
  const valuesOf = filled.map(({ fields }) => fields.map(asText));
  const count = Math.max(0, ...valuesOf.map(({ length }) => length));
  const fields = Array.from({ length: count }, (_, number) => {
    const values = valuesOf.map((each) => each[number] ?? '');
    const field = fieldOf(number, values);
    const ofKind = values.filter((value) => valueKind(value) === field.kind).length;
    return {
      field,
      sure: ofKind >= SURE * values.length,
      named: withoutNames(values) < values.length / 2,
      optional: field.empty > values.length * (1 - MOST),
    };
  });
  const deviating = copies.flatMap(({ file, document }, at): DeviatingCopy[] => {
    const copy = filled[at];
    const deviations = copy ? deviationsOf(valuesOf[at] ?? [], copy, document, fields) : [];
    return deviations.length > 0 ? [{ file, deviations }] : [];
  });
  return { fields: fields.map(({ field }) => field), deviating };
}
