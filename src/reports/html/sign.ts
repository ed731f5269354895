import type { Messages } from '../../messages/messages.ts';
import { type Standing, standingIn } from '../standing.ts';
import { type Html, html } from './markup.ts';

const SIGNS: Readonly<Record<Standing, string>> = {
  meets: '✓',
  nearly: '≈',
  fails: '✗',
  'not-judged': '?',
};

/** A sign beside words that say the same. */
export const bareSign = (standing: Standing): Html =>
  html`<span class="sign ${standing}" aria-hidden="true">${SIGNS[standing]}</span>`;

/** A sign by itself; a screen reader says the words. */
export const sign = (standing: Standing, messages: Messages): Html =>
  html`${bareSign(standing)}<span class="unseen">${standingIn(standing, messages)}</span>`;

/** A sign with its words beside it. */
export const signWithName = (standing: Standing, messages: Messages): Html =>
  html`${bareSign(standing)} ${standingIn(standing, messages)}`;
