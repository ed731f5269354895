// Stands in for a process of an inventory: the name of a letter says what it does to it.

let done = 0;
process.on('message', (message) => {
  const { file } = /** @type {{ file?: string }} */ (message);
  if (file === undefined) return;
  done++;
  if (file === 'dies') process.kill(process.pid, 'SIGKILL');
  const measured = { status: 'judged', measures: { done, pid: process.pid }, findings: {} };
  process.send?.({ measured, memory: file === 'grows' ? 290_000_000 : 100_000_000 });
});
