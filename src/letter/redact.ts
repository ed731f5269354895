import type { Document } from '../document/model.ts';
import type { Place } from '../document/place.ts';
import type { Finding, FindingArguments } from '../rules/finding.ts';
import type { Assessment } from './assess.ts';
import type { Examined } from './letters.ts';
import { type Masking, withoutBsn, withoutPersonalData } from './personal-data/mask.ts';
import { namesIn } from './personal-data/names.ts';

const maskedDocument = (document: Document, mask: Masking): Document => ({
  ...document,
  blocks: document.blocks.map((block) => ({ ...block, text: mask(block.text) })),
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

const maskedArguments = (given: FindingArguments, mask: Masking): FindingArguments =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : typeof value === 'string' ? mask(value) : value.map(mask),
    ]),
  );

/** Words that are pointed at are cut from the masked block, for they may be half of a number. */
function maskedFinding(finding: Finding, block: string | undefined, mask: Masking): Finding {
  const { spans, context } = finding;
  const cut = ({ start, end }: { start: number; end: number }) => block?.slice(start, end);
  return {
    ...finding,
    place: maskedPlace(finding.place, mask),
    fragment: block ? spans.map(cut).join(' … ') : mask(finding.fragment),
    context: { ...context, text: cut(context) || mask(context.text) },
    arguments: maskedArguments(finding.arguments, mask),
    replacements: finding.replacements.map(mask),
  };
}

function maskedAssessment(
  assessment: Assessment,
  document: Document | undefined,
  mask: Masking,
): Assessment {
  const file = withoutBsn(assessment.file);
  if (assessment.status === 'unreadable') return { ...assessment, file };
  return {
    ...assessment,
    file,
    warnings: assessment.warnings.map((warning) =>
      warning.code === 'attachments' ? { ...warning, names: warning.names.map(mask) } : warning,
    ),
    findings: assessment.findings.map((finding) =>
      maskedFinding(finding, document?.blocks[finding.place.block]?.text, mask),
    ),
  };
}

/** A letter with what was found in it; without the letter where nobody needs that. */
export type Outcome = Pick<Examined, 'assessment'> & Partial<Examined>;

/**
 * An outcome without the citizen service numbers of the letter, which may stand in no report.
 * All places stay as they are.
 */
export function withoutServiceNumbers({ assessment, document }: Outcome): Outcome {
  const masked = document && maskedDocument(document, withoutBsn);
  return {
    ...(masked && { document: masked }),
    assessment: maskedAssessment(assessment, masked, withoutBsn),
  };
}

/**
 * An outcome without the personal data of the letter: numbers, addresses, dates of birth, and the
 * names of who it is written to. All places stay as they are. The name of the file is how people find
 * the letter: of that, only a service number is masked.
 */
export function redacted({ assessment, document }: Outcome): Outcome {
  // A letter that could not be read has no text in its report.
  if (!document) return withoutServiceNumbers({ assessment });
  const mask = withoutPersonalData(namesIn(document));
  const masked = maskedDocument(document, mask);
  return { document: masked, assessment: maskedAssessment(assessment, masked, mask) };
}
