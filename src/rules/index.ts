import { afkorting } from './afkorting/rule.ts';
import { jargon } from './jargon/rule.ts';
import { langeZin } from './lange-zin/rule.ts';
import { lijdendeVorm } from './lijdende-vorm/rule.ts';
import { moeilijkWoord } from './moeilijk-woord/rule.ts';
import { nietIngevuld } from './niet-ingevuld/rule.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which their findings are told about one spot. */
export const RULES = [
  nietIngevuld,
  langeZin,
  lijdendeVorm,
  jargon,
  moeilijkWoord,
  afkorting,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
