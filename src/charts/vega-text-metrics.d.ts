declare module "vega" {
  /** How Vega measures text; the package exports it, but its types leave it out. */
  export const textMetrics: {
    width: (
      item: { readonly fontSize?: number; readonly fontWeight?: string | number },
      text: string,
    ) => number;
  };
}
