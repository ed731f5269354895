import type { Document } from '../document/model.ts';
import type { Place } from '../document/place.ts';
import type { Finding, FindingArguments, Span } from '../rules/finding.ts';
import type { Assessment } from './assess.ts';
import type { Examined } from './letters.ts';
import {
  MASK,
  type Masking,
  withoutBsn,
  withoutBsnOf,
  withoutNumbers,
  withoutPatterns,
  withoutPersonalData,
} from './personal-data/mask.ts';

/** A form has a box for each digit of a service number, and so a block for each. */
const isDigit = (text: string | undefined) => /^\d$/u.test(text ?? '');

/** The blocks that hold one digit each of a number with eight or nine of them. */
function digitsInBoxes({ blocks }: Document): ReadonlySet<number> {
  const boxes = new Set<number>();
  for (let start = 0; start < blocks.length; start++) {
    if (!isDigit(blocks[start]?.text) || isDigit(blocks[start - 1]?.text)) continue;
    let end = start;
    while (isDigit(blocks[end]?.text)) end++;
    // Whatever the eleven test says: a form has such boxes for little else.
    if (end - start === 8 || end - start === 9) for (let at = start; at < end; at++) boxes.add(at);
  }
  return boxes;
}

function maskedBlocks(document: Document, mask: Masking): Document['blocks'] {
  const boxes = digitsInBoxes(document);
  return document.blocks.map((block, at) => ({
    ...block,
    text: boxes.has(at) ? MASK : mask(block.text),
  }));
}

const maskedDocument = (document: Document, mask: Masking): Document => ({
  ...document,
  blocks: maskedBlocks(document, mask),
  placeholders: document.placeholders.map((placeholder) => ({
    ...placeholder,
    text: mask(placeholder.text),
    ...(placeholder.name !== undefined && { name: mask(placeholder.name) }),
  })),
  properties: Object.fromEntries(
    Object.entries(document.properties).map(([name, value]) => [name, mask(value)]),
  ),
});

const maskedPlace = (place: Place, mask: Masking): Place => ({
  ...place,
  ...(place.heading !== undefined && { heading: mask(place.heading) }),
});

/**
 * Words in arguments may be half of what is masked, or its lemma without a capital: where they stand in
 * the fragment, they become what stands there now.
 */
const maskedWord =
  (fragment: string, masked: string, mask: Masking): Masking =>
  (word) => {
    const at = fragment.toLowerCase().indexOf(word.toLowerCase());
    return at >= 0 && masked.length === fragment.length
      ? masked.slice(at, at + word.length)
      : mask(word);
  };

const maskedArguments = (given: FindingArguments, mask: Masking): FindingArguments =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : typeof value === 'string' ? mask(value) : value.map(mask),
    ]),
  );

/**
 * Words that are pointed at are cut from the masked block, or else from the masked quote: they may be
 * half of a number.
 */
function maskedFinding(finding: Finding, block: string | undefined, mask: Masking): Finding {
  const { spans, context } = finding;
  const cut = ({ start, end }: Span) => block?.slice(start, end);
  const quote = cut(context) || mask(context.text);
  const words = spans.map(
    ({ start, end }) =>
      cut({ start, end }) ?? quote.slice(start - context.start, end - context.start),
  );
  const fragment = words.every((word) => word !== '') ? words.join(' … ') : mask(finding.fragment);
  return {
    ...finding,
    place: maskedPlace(finding.place, mask),
    fragment,
    context: { ...context, text: quote },
    arguments: maskedArguments(
      finding.arguments,
      fragment === finding.fragment ? mask : maskedWord(finding.fragment, fragment, mask),
    ),
    replacements: finding.replacements.map(mask),
  };
}

/** What masks a letter: its text, its own name, and the names of files that hang on it. */
interface Masks {
  readonly text: Masking;
  readonly name: Masking;
  readonly attachment: Masking;
}

const maskedWarnings = (warnings: Document['warnings'], mask: Masking): Document['warnings'] =>
  warnings.map((warning) =>
    warning.code === 'attachments' ? { ...warning, names: warning.names.map(mask) } : warning,
  );

function maskedAssessment(
  assessment: Assessment,
  document: Document | undefined,
  { text, name, attachment }: Masks,
): Assessment {
  const file = name(assessment.file);
  if (assessment.status === 'unreadable') return { ...assessment, file };
  return {
    ...assessment,
    file,
    warnings: maskedWarnings(assessment.warnings, attachment),
    findings: assessment.findings.map((finding) =>
      maskedFinding(finding, document?.blocks[finding.place.block]?.text, text),
    ),
  };
}

/** A letter with what was found in it; without the letter where nobody needs that. */
export type Outcome = Pick<Examined, 'assessment'> & Partial<Examined>;

function maskedOutcome({ assessment, document }: Outcome, masks: Masks): Outcome {
  const masked = document && {
    ...maskedDocument(document, masks.text),
    warnings: maskedWarnings(document.warnings, masks.attachment),
  };
  return {
    ...(masked && { document: masked }),
    assessment: maskedAssessment(assessment, masked, masks),
  };
}

/**
 * An outcome without the citizen service numbers of the letter, which may stand in no report.
 * All places stay as they are.
 */
export function withoutServiceNumbers(outcome: Outcome): Outcome {
  const text = outcome.document ? withoutBsnOf(outcome.document) : withoutBsn;
  return maskedOutcome(outcome, { text, name: withoutBsn, attachment: text });
}

/**
 * An outcome without the personal data of the letter: numbers, addresses, dates of birth, and the
 * names of people. All places stay as they are. The name of the file is how people find the letter:
 * of that, only what has the form of personal data is masked, and no names.
 */
export function redacted(outcome: Outcome): Outcome {
  const { text, file } = outcome.document
    ? withoutPersonalData(outcome.document)
    : { text: withoutPatterns, file: withoutPatterns };
  return maskedOutcome(outcome, { text, name: withoutNumbers, attachment: file });
}
