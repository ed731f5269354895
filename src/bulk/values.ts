/** What a field is filled in with. */
export type ValueKind = 'empty' | 'date' | 'amount' | 'number' | 'code' | 'email' | 'name' | 'text';

const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

const SHAPES: readonly (readonly [ValueKind, RegExp])[] = [
  ['date', new RegExp(String.raw`^\d{1,2}(?:[-/. ]\d{1,2}[-/. ]|\s(?:${MONTH})\s)\d{4}$`, 'iu')],
  ['date', /^\d{4}-\d{2}-\d{2}$/u],
  ['amount', /^€\s?-?\d[\d.]*(?:,(?:\d{2}|-))?$/u],
  ['amount', /^-?\d{1,3}(?:\.\d{3})*,\d{2}$/u],
  ['number', /^\d[\d.]*$/u],
  ['email', /^\S+@\S+\.\S+$/u],
  ['code', /^(?=.*\d)[\p{L}\d./_-]+(?: ?[\p{L}\d./_-]+){0,3}$/u],
  [
    'name',
    /^(?:\p{Lu}[\p{L}’'.-]*|van|de|der|den|het|ter|ten|el|al|in|’t|te|voor)(?: (?:\p{Lu}[\p{L}’'.-]*|van|de|der|den|het|ter|ten|el|al|’t|te))*$/u,
  ],
];

/** What a value looks like. */
export const valueKind = (value: string): ValueKind =>
  value === '' ? 'empty' : (SHAPES.find(([, shape]) => shape.test(value))?.[0] ?? 'text');

/** What a spreadsheet or a program leaves where a value should have been. */
const LEFTOVER =
  /#N\/[AB]|#(?:REF|VALUE|WAARDE|VERW|NAME|NAAM|DIV\/0)!?|\b(?:NULL|null|undefined|NaN|nvt)\b/u;

export const isLeftover = (value: string): boolean => LEFTOVER.test(value);
