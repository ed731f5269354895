import type { Assessment } from '../letter/assess.ts';
import type { RuleId } from '../rules/index.ts';
import type { CheckedPoint } from './register/record.ts';

/** Points of clarity that rules can judge: no finding is a yes. */
const JUDGED = [
  'onderwerp',
  'aanhef',
  'kern-eerst',
  'actie-en-termijn',
  'contact',
  'aanspreekvorm',
  'tussenkoppen',
  'bezwaarclausule',
  'niet-ingevuld',
] as const satisfies readonly RuleId[];

/** Points that only a person can judge. */
export const ASKED = ['toon', 'volledig', 'juist', 'doelgroep'] as const;

export type ChecklistId = (typeof JUDGED)[number] | (typeof ASKED)[number];

/** The points that helder can fill in, from its findings. */
export function judgedPoints(assessment: Assessment): CheckedPoint[] {
  if (assessment.status === 'unreadable') return [];
  const found = new Set(assessment.findings.map(({ rule }) => rule));
  return JUDGED.map((id) => ({ id, answer: found.has(id) ? 'no' : 'yes', by: 'helder' }));
}
