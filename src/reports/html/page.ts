import { MARK } from '../../document/made-by-helder.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Asset, firstScript, type Look, PAGE_STYLES, pageScript } from './assets.ts';
import { asIs, type Html, html } from './markup.ts';

/**
 * The page may load nothing and run only its own style and script, which it knows by their hash.
 * `frame-ancestors` would be in place too, but browsers take it from a server only.
 */
const policy = (style: Asset, scripts: readonly Asset[]): string =>
  [
    "default-src 'none'",
    `style-src '${style.hash}'`,
    `script-src ${scripts.map(({ hash }) => `'${hash}'`).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** A page that stands by itself. */
export function page({
  title,
  content,
  many,
  messages,
  look = 'letters',
}: {
  readonly title: string;
  readonly content: Html;
  /** Whether the page has an overview and letters, of which one is shown at a time. */
  readonly many: boolean;
  readonly messages: Messages;
  readonly look?: Look;
}): string {
  const { language, html: says } = messages;
  const style = PAGE_STYLES[look]();
  const first = firstScript();
  const script = pageScript();
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${asIs(MARK.html)}
<meta http-equiv="Content-Security-Policy" content="${policy(style, [first, script])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – helder</title>
<script>${asIs(first.text)}</script>
<style>${asIs(style.text)}</style>
</head>
<body class="${many ? 'many' : 'one'}" data-look="${look}">
<header class="top"><p class="brand">helder</p><p>${says.tagline}</p></header>
${content}
<script>${asIs(script.text)}</script>
</body>
</html>
`.markup;
}
