import { numbersWith } from './phrases.ts';

/** Numbers as Dutch writes them: "12.400", "12.400 brieven". */
export const { whole, count } = numbersWith('.');
