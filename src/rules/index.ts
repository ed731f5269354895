import { aanhef } from './aanhef/rule.ts';
import { aanspreekvorm } from './aanspreekvorm/rule.ts';
import { actieEnTermijn } from './actie-en-termijn/rule.ts';
import { afkorting } from './afkorting/rule.ts';
import { beeldspraak } from './beeldspraak/rule.ts';
import { bezwaarclausule } from './bezwaarclausule/rule.ts';
import { contact } from './contact/rule.ts';
import { dubbeleOntkenning } from './dubbele-ontkenning/rule.ts';
import { engelsWoord } from './engels-woord/rule.ts';
import { genesteldeBijzin } from './genestelde-bijzin/rule.ts';
import { hulpwerkwoordStapel } from './hulpwerkwoord-stapel/rule.ts';
import { inconsistenteTerm } from './inconsistente-term/rule.ts';
import { jargon } from './jargon/rule.ts';
import { kernEerst } from './kern-eerst/rule.ts';
import { langeAlinea } from './lange-alinea/rule.ts';
import { langeSamenstelling } from './lange-samenstelling/rule.ts';
import { langeZin } from './lange-zin/rule.ts';
import { lijdendeVorm } from './lijdende-vorm/rule.ts';
import { moeilijkWoord } from './moeilijk-woord/rule.ts';
import { naamwoordstijl } from './naamwoordstijl/rule.ts';
import { nadruk } from './nadruk/rule.ts';
import { nietIngevuld } from './niet-ingevuld/rule.ts';
import { onderwerp } from './onderwerp/rule.ts';
import { opsomming } from './opsomming/rule.ts';
import type { Rule } from './rule.ts';
import { tangconstructie } from './tangconstructie/rule.ts';
import { teLang } from './te-lang/rule.ts';
import { tussenkoppen } from './tussenkoppen/rule.ts';
import { verouderdWoord } from './verouderd-woord/rule.ts';
import { verwijzingZonderBijlage } from './verwijzing-zonder-bijlage/rule.ts';
import { voorzetselketen } from './voorzetselketen/rule.ts';
import { wetsverwijzing } from './wetsverwijzing/rule.ts';

/** All rules, in the order in which their findings are told about one spot. */
export const RULES = [
  nietIngevuld,
  langeZin,
  lijdendeVorm,
  naamwoordstijl,
  hulpwerkwoordStapel,
  tangconstructie,
  genesteldeBijzin,
  voorzetselketen,
  dubbeleOntkenning,
  jargon,
  verouderdWoord,
  engelsWoord,
  beeldspraak,
  langeSamenstelling,
  inconsistenteTerm,
  moeilijkWoord,
  afkorting,
  onderwerp,
  aanhef,
  kernEerst,
  actieEnTermijn,
  contact,
  bezwaarclausule,
  aanspreekvorm,
  verwijzingZonderBijlage,
  wetsverwijzing,
  opsomming,
  langeAlinea,
  tussenkoppen,
  teLang,
  nadruk,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
