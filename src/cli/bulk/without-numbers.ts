import type { Deviation } from '../../bulk/deviations.ts';
import type { BulkLetter } from '../../bulk/groups.ts';
import { BLOCK_START } from '../../bulk/words.ts';
import { MASK, withoutBsn } from '../../letter/personal-data/mask.ts';

/** Texts one behind the other, masked as one: a number may be cut in two between them. */
function maskedTogether(texts: readonly string[]): string[] {
  const masked = withoutBsn(texts.join(' '));
  let start = 0;
  return texts.map((text) => {
    const own = masked.slice(start, start + text.length);
    start += text.length + 1;
    return text === BLOCK_START ? text : own;
  });
}

/** A text without what any of these masks of it takes out. */
const withAllMasks = (text: string, masks: readonly string[]): string =>
  text
    .split('')
    .map((unit, at) => (masks.some((masked) => masked[at] === MASK) ? MASK : unit))
    .join('');

type Shown = Omit<BulkLetter, 'example'>;

/** The template and the examples of its fields: a number may be half in the one, half in the other. */
function maskedTemplate({ template, fields }: Shown): Pick<Shown, 'template' | 'fields'> {
  const exampleOf = (number: number, round: number) => {
    const examples = fields.find((field) => field.number === number)?.examples ?? [];
    return examples[round] ?? examples[0] ?? '';
  };
  const rounds = Math.max(1, ...fields.map(({ examples }) => examples.length));
  const masked = Array.from({ length: rounds }, (_, round) => {
    const texts = maskedTogether(
      template.parts.flatMap((part) =>
        part.kind === 'fixed' ? part.words : [exampleOf(part.number, round)],
      ),
    );
    let at = 0;
    return template.parts.map((part) => {
      const own = texts.slice(at, at + (part.kind === 'fixed' ? part.words.length : 1));
      at += own.length;
      return own;
    });
  });
  const partOf = (number: number) =>
    template.parts.findIndex((part) => part.kind === 'field' && part.number === number);
  return {
    template: {
      ...template,
      parts: template.parts.map((part, at) =>
        part.kind === 'fixed'
          ? {
              ...part,
              words: part.words.map((word, index) =>
                withAllMasks(
                  word,
                  masked.map((parts) => parts[at]?.[index] ?? ''),
                ),
              ),
            }
          : part,
      ),
    },
    fields: fields.map((field) => ({
      ...field,
      examples: field.examples.map(
        (example, round) => masked[round]?.[partOf(field.number)]?.[0] ?? withoutBsn(example),
      ),
    })),
  };
}

/**
 * A deviation without citizen service numbers; what stands in the place of other words is masked with
 * the words before it.
 */
export function maskedDeviation(deviation: Deviation): Deviation {
  if (deviation.code === 'other-text') {
    const [, expected = ''] = maskedTogether([deviation.before, deviation.expected]);
    const [before = '', found = ''] = maskedTogether([deviation.before, deviation.found]);
    return { ...deviation, before, expected, found };
  }
  return deviation.code === 'empty-field'
    ? { ...deviation, example: withoutBsn(deviation.example) }
    : { ...deviation, value: withoutBsn(deviation.value) };
}

/** A bulk letter without citizen service numbers, which may stand in no report. */
export const withoutNumbers = <Letter extends Shown>(letter: Letter): Letter => ({
  ...letter,
  ...maskedTemplate(letter),
  files: letter.files.map(withoutBsn),
  deviating: letter.deviating.map(({ file, deviations }) => ({
    file: withoutBsn(file),
    deviations: deviations.map(maskedDeviation),
  })),
});
