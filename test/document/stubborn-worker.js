// Stands in for the worker that reads letters: its task says how it behaves.

import { parentPort } from 'node:worker_threads';

const kept = [];

/** @type {Record<string, () => void>} */
const BEHAVIOUR = {
  hangs() {
    for (;;);
  },
  grows() {
    for (;;) kept.push(Array.from({ length: 1000 }, () => ({})));
  },
  unpacks() {
    const timer = setInterval(() => {
      kept.push(Buffer.alloc(10_000_000, 1));
      if (kept.length > 200) clearInterval(timer);
    }, 5);
  },
  ends: () => process.exit(3),
  throws() {
    setTimeout(() => {
      throw new Error('later');
    });
  },
  fails: () => parentPort?.postMessage({ fault: 'TypeError: x' }),
  refuses: () => parentPort?.postMessage({ reason: { code: 'scan', pages: 2 }, trace: 'here' }),
};

let done = 0;
parentPort?.on('message', (task) => {
  const behave = BEHAVIOUR[task];
  done++;
  if (behave) behave();
  else parentPort?.postMessage({ result: { done } });
});
