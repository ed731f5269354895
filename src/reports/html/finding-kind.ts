import type { RuleId } from '../../rules/index.ts';

/** What a finding is about. Each has a colour and a line of its own under the words. */
export type FindingKind = 'blank' | 'sentence' | 'word' | 'content' | 'layout';

/** In the order of the legend. */
export const FINDING_KINDS = [
  'blank',
  'sentence',
  'word',
  'content',
  'layout',
] as const satisfies readonly FindingKind[];

const KINDS: Readonly<Record<RuleId, FindingKind>> = {
  'niet-ingevuld': 'blank',
  'lange-zin': 'sentence',
  'lijdende-vorm': 'sentence',
  naamwoordstijl: 'sentence',
  'hulpwerkwoord-stapel': 'sentence',
  tangconstructie: 'sentence',
  'genestelde-bijzin': 'sentence',
  voorzetselketen: 'sentence',
  'dubbele-ontkenning': 'sentence',
  jargon: 'word',
  'verouderd-woord': 'word',
  'engels-woord': 'word',
  beeldspraak: 'word',
  'lange-samenstelling': 'word',
  'inconsistente-term': 'word',
  'moeilijk-woord': 'word',
  afkorting: 'word',
  onderwerp: 'content',
  aanhef: 'content',
  'kern-eerst': 'content',
  'actie-en-termijn': 'content',
  contact: 'content',
  bezwaarclausule: 'content',
  aanspreekvorm: 'content',
  'verwijzing-zonder-bijlage': 'content',
  wetsverwijzing: 'content',
  opsomming: 'layout',
  'lange-alinea': 'layout',
  tussenkoppen: 'layout',
  'te-lang': 'layout',
  nadruk: 'layout',
};

/** What the findings of a rule are about. */
export const kindOf = (rule: string): FindingKind => KINDS[rule as RuleId];
