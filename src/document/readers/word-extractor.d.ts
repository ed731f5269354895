/** What is used of a package that has no types of its own. */
declare module 'word-extractor' {
  interface Options {
    /** Whether curly quotes and dashes become straight ones; on by default. */
    readonly filterUnicode?: boolean;
    readonly includeFooters?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }

  interface WordText {
    getBody(options?: Options): string;
    getFootnotes(options?: Options): string;
    getEndnotes(options?: Options): string;
    getHeaders(options?: Options): string;
    getFooters(options?: Options): string;
    getTextboxes(options?: Options): string;
  }

  export default class WordExtractor {
    extract(source: Buffer): Promise<WordText>;
  }
}
