/** Writes `schemas/config.v1.schema.json` from the checks in `src/config/schema.ts`. */
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { configSchema } from '../dist/config/schema.js';

const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' });
const titled = {
  ...schema,
  title: 'Instellingen van helder (helder.config.json)',
};
await writeFile(
  new URL('../schemas/config.v1.schema.json', import.meta.url),
  `${JSON.stringify(titled, undefined, 2)}\n`,
);
