/**
 * A bar with a line where the target is.
 *
 * @param share 0..1
 * @param target 0..1
 * @param width of the bar, in columns; the line takes one more
 */
export function bar(share: number, target: number, width: number, unicode: boolean): string {
  const [full = '', empty = '', line = ''] = unicode ? ['█', '░', '│'] : ['#', '.', '|'];
  const filled = Math.round(share * width);
  const cells: string[] = Array.from({ length: width }, (_, at) => (at < filled ? full : empty));
  cells.splice(Math.round(target * width), 0, line);
  return cells.join('');
}
