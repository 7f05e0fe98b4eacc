/** The program that shows an address or a folder, with the words that stand before it. */
type Opener = readonly [program: string, ...words: readonly string[]];

/**
 * Windows' Explorer opens a folder of its own choice where an address has a question mark in it, so the address goes to what
 * a double click on a link goes to.
 */
export function openerOf(target: string, platform: NodeJS.Platform): Opener {
  if (platform === "darwin") return ["open"];
  if (platform !== "win32") return ["xdg-open"];
  return target.startsWith("http:") ? ["rundll32.exe", "url.dll,FileProtocolHandler"] : ["explorer.exe"];
}
