/** Must be imported before any Fluent module: Fluent v8 fetches its fonts from the internet as soon as it is loaded, unless told not to. */
declare global {
  interface Window { FabricConfig?: { readonly fontBaseUrl: string; readonly iconBaseUrl: string } }
}

window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

export {};
