import type { Scalar } from 'yaml';

/** The front matter of a Markdown file: its own text, and how many lines it takes with its fences. */
export interface FrontMatter {
  readonly language: 'yaml' | 'toml';
  readonly text: string;
  readonly lines: number;
}

/** A field of front matter that holds the letter itself. */
export interface FieldText {
  /** The name of the field. */
  readonly key: string;
  /** The Markdown in it. */
  readonly text: string;
  /** Line of the file on which the text starts, from 1. */
  readonly line: number;
  /** How far its lines are indented; undefined where they do not stand in the file as they are. */
  readonly indent: number | undefined;
}

export interface Fields {
  readonly properties: Readonly<Record<string, string>>;
  /** The longest field that holds prose. */
  readonly prose?: FieldText;
}

const FENCED = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:^|\n)\1[ \t]*(?:\n|$)/;

/** The fenced block at the very start of a file, if there is one. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const match = FENCED.exec(source);
  if (!match) return undefined;
  const [whole, fence, text = ''] = match;
  const lines = whole.split('\n').length - (whole.endsWith('\n') ? 1 : 0);
  return { language: fence === '---' ? 'yaml' : 'toml', text, lines };
}

/** A field this long with a full stop in it is a letter and not a description. */
const SHORTEST_PROSE = 200;
const isProse = (value: string): boolean =>
  value.length >= SHORTEST_PROSE && (value.match(/[.?!](?=\s|$)/g)?.length ?? 0) >= 2;

const asProperty = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.flatMap((item) => asProperty(item) ?? []).join(', ');
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  return undefined;
};

const TOML_FIELD = /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'[{#]+))\s*(?:#.*)?$/;

/** The plain fields of TOML's first table; what is nested says nothing about the letter. */
function tomlFields(text: string): Fields {
  const lines = text.split('\n');
  const tables = lines.findIndex((line) => line.startsWith('['));
  const fields = lines.slice(0, tables < 0 ? undefined : tables).flatMap((line) => {
    const match = TOML_FIELD.exec(line);
    return match?.[1] ? [[match[1], match[2] ?? match[3] ?? match[4] ?? ''] as const] : [];
  });
  return { properties: Object.fromEntries(fields) };
}

/** Where the prose of a field stands in the file; one line of fence comes before the YAML. */
function fieldText(yaml: string, key: string, scalar: Scalar<string>): FieldText {
  const [start = 0, end = 0] = scalar.range ?? [];
  const startLine = yaml.slice(0, start).split('\n').length + 1;
  if (scalar.type !== 'BLOCK_FOLDED' && scalar.type !== 'BLOCK_LITERAL') {
    return { key, text: scalar.value, line: startLine, indent: undefined };
  }
  const lines = yaml.slice(start, end).split('\n').slice(1);
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  const dedented = lines.map((line) => line.slice(indent)).join('\n');
  return { key, text: dedented, line: startLine + 1, indent };
}

async function yamlFields(text: string): Promise<Fields | undefined> {
  const { isMap, isNode, isScalar, parseDocument } = await import('yaml');
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const properties: [string, string][] = [];
  let prose: FieldText | undefined;
  for (const { key, value } of document.contents.items) {
    const name = String(isScalar(key) ? key.value : key);
    if (isScalar<string>(value) && typeof value.value === 'string' && isProse(value.value)) {
      const found = fieldText(text, name, value);
      if (found.text.length > (prose?.text.length ?? 0)) prose = found;
    }
    const property = asProperty(isNode(value) ? value.toJS(document) : value);
    if (property !== undefined) properties.push([name, property]);
  }
  return { properties: Object.fromEntries(properties), ...(prose && { prose }) };
}

/**
 * What front matter says: flat values as strings, lists joined by a comma.
 *
 * @returns undefined where the fenced block is no front matter but a part of the letter
 */
export async function fieldsOf(frontMatter: FrontMatter): Promise<Fields | undefined> {
  return frontMatter.language === 'yaml'
    ? yamlFields(frontMatter.text)
    : tomlFields(frontMatter.text);
}
