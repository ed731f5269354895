/** Makes the .docx and .pdf letters and the broken files in `fixtures/` again. */
import { mkdir, writeFile } from 'node:fs/promises';
import { makeFiles } from './letters/library.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);

for (const folder of ['letters/', 'broken/']) {
  await mkdir(new URL(folder, FIXTURES), { recursive: true });
}
for (const [path, bytes] of await makeFiles()) {
  await writeFile(new URL(path, FIXTURES), bytes);
  console.log(`fixtures/${path} (${bytes.length} bytes)`);
}
