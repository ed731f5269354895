/** A name of a file as programs on every system write it: forward slashes, no `./` in front. */
export const plainPath = (file: string): string =>
  (/^[A-Za-z]:\\/u.test(file) || !file.includes('/') ? file.replaceAll('\\', '/') : file).replace(
    /^(?:\.\/)+/u,
    '',
  );

const encoded = (path: string) =>
  path
    .split('/')
    .map((part) => encodeURIComponent(Buffer.from(part, 'utf8').toString('utf8')))
    .join('/');

/** A name of a file as a URI: relative where the name is, else `file:`. */
export function uriOf(file: string): string {
  const path = plainPath(file);
  const drive = /^([A-Za-z]:)(\/.*)$/u.exec(path);
  if (drive) return `file:///${drive[1]}${encoded(drive[2] ?? '')}`;
  return path.startsWith('/') ? `file://${encoded(path)}` : encoded(path);
}
