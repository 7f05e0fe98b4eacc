/** The small part of opentype.js that is used here; the package ships no types. */
declare module "opentype.js" {
  interface Font {
    readonly unitsPerEm: number;
    readonly tables: { readonly cmap: { readonly glyphIndexMap: Readonly<Record<string, number>> } };
    readonly glyphs: { get(index: number): { readonly advanceWidth: number } };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };

  export = opentype;
}
