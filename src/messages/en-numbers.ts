import { numbersWith } from './phrases.ts';

/** Numbers as English writes them: "12,400", "12,400 letters". */
export const { whole, count } = numbersWith(',');
