/** The part of the WebAssembly interface that is used here; the types of Node 20 leave it out. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

declare const WebAssembly: WebAssemblyApi;

/** What a WebAssembly module that needs nothing from outside offers. */
export const instantiate = (bytes: Uint8Array): object =>
  new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
