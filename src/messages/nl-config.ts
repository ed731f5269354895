import type { PatternProblem } from '../inventory/labels.ts';
import type { NormChange } from '../norm/norm.ts';
import type { ConfigMessages, ConfigProblem, Expected } from './config.ts';
import type { Advice } from './messages.ts';
import { oneOf, withoutStop } from './phrases.ts';

const quoted = (names: readonly string[]) => names.map((name) => `‘${name}’`).join(', ');

function wantedInPattern(problem: PatternProblem, names: readonly string[]): string {
  switch (problem.code) {
    case 'open-brace':
      return 'Zet elke naam tussen twee accolades, bijvoorbeeld {afdeling}/{soort}/**.';
    case 'no-label':
      return `Helder kent hier geen ${quoted(problem.names)}. Kies uit: ${oneOf(names, 'of')}. Schrijf * voor wat u wilt overslaan.`;
    case 'twice':
      return `Met ‘${problem.name}’ staat een kenmerk er twee keer in. Schrijf * op de plek die niet telt.`;
  }
}

function wanted(expected: Expected): string {
  switch (expected.kind) {
    case 'text':
      return 'Hier hoort tekst tussen aanhalingstekens.';
    case 'number':
      return 'Hier hoort een getal, zonder aanhalingstekens.';
    case 'share':
      return 'Hier hoort een getal van 0 tot en met 1. Schrijf voor 15% bijvoorbeeld 0.15.';
    case 'date':
      return 'Hier hoort een kwartaal, maand, jaar of dag, bijvoorbeeld 2026-Q4 of 31-12-2026.';
    case 'path-pattern':
      return wantedInPattern(expected.problem, expected.names);
    case 'at-least':
      return `Dit moet minstens ${expected.least} zijn.`;
    case 'only-once':
      return 'Dit staat al eerder in de lijst. Haal er een weg.';
    case 'list':
      return 'Hier hoort een lijst: [ … ].';
    case 'object':
      return 'Hier hoort een blok: { … }.';
    case 'not-empty':
      return 'Dit mag niet leeg zijn.';
    case 'one-of':
      return `Kies uit: ${oneOf(expected.values, 'of')}.`;
    case 'no-such-name':
      return `Helder kent hier geen ${expected.names.map((name) => `‘${name}’`).join(', ')}. Haal het weg, of kijk of het goed is gespeld.`;
    case 'missing':
      return 'Dit ontbreekt. Vul het in.';
  }
}

function problem(wrong: ConfigProblem): Advice {
  switch (wrong.code) {
    case 'unreadable':
      return {
        problem: `De instellingen in ‘${wrong.file}’ zijn niet te lezen.`,
        remedy: 'Kijk of het bestand bestaat en of u het mag openen.',
      };
    case 'no-json':
      return {
        problem: `De instellingen in ‘${wrong.file}’ zijn geen goede JSON${wrong.line === undefined ? '' : ` (bij regel ${wrong.line})`}.`,
        remedy: 'Kijk of er een komma, haakje of aanhalingsteken te veel of te weinig staat.',
      };
    case 'wrong-value':
      return {
        problem: `De instellingen in ‘${wrong.file}’ kloppen niet${wrong.path === '' ? '' : ` bij ${wrong.path}`}.`,
        remedy: wanted(wrong.expected),
      };
  }
}

/** What is otherwise than in the norm of helder. */
function normChange(
  { limit, nearLimit, weight, reason, was }: NormChange,
  name: string,
  shown: (value: number) => string,
): string {
  const weights = { must: 'als eis', should: 'als advies' };
  const said = [
    ...(limit === was.limit ? [] : [`hoogstens ${shown(limit)} in plaats van ${shown(was.limit)}`]),
    ...(nearLimit === was.nearLimit
      ? []
      : [`bijna tot en met ${shown(nearLimit)} in plaats van ${shown(was.nearLimit)}`]),
    ...(weight === was.weight ? [] : [`${weights[weight]} in plaats van ${weights[was.weight]}`]),
  ];
  return `${name} ${said.join(', ')} (reden: ${withoutStop(reason)})`;
}

/** The words about the configuration, in Dutch. */
export const nlConfig: ConfigMessages = {
  option: 'gebruik de instellingen in dit bestand (anders: helder.config.json)',
  problem,
  unusedWords: (words) =>
    `Deze eigen woorden komen in geen enkele brief voor: ${words.join('; ')}.`,
  ownRules: (rules) => {
    const settings = { off: 'uit', hint: 'hint', warning: 'waarschuwing' };
    const said = Object.entries(rules).map(([rule, setting]) => `${rule} (${settings[setting]})`);
    return `Regels aangepast door uw gemeente: ${said.join(', ')}.`;
  },
  accepted: (sentences) =>
    `Uw gemeente laat deze zinnen staan: ${sentences.map(({ rule, sentence }) => `‘${sentence}’ (${rule})`).join('; ')}.`,
  ownNorm: 'Norm aangepast door uw gemeente:',
  normChange,
};
