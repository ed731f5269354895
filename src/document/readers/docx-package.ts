import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Parts } from './zip-xml.ts';

/** Packs parts again, without compression: they are read back at once. */
export function pack(parts: Parts): Buffer {
  const entries: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { level: 0 }]]),
  );
  return Buffer.from(zipSync(entries));
}
