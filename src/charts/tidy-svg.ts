/**
 * Leaves of a drawing only what is seen.
 *
 * Hidden labels would come back as text when Office converts a picture to shapes; class names and roles are the drawing
 * library's own business; digits beyond a hundredth of a point cannot be seen and may differ between machines.
 */
export function tidySvg(svg: string): string {
  return svg
    .replaceAll(/<text[^>]* opacity="0"[^>]*>[^<]*<\/text>/g, "")
    .replaceAll(/<path (?:class="background"|[^>]*display="none")[^>]*\/>/g, "")
    .replaceAll(/<[^>]*>/g, tidyTag);
}

function tidyTag(tag: string): string {
  return tag
    .replaceAll(/ (?:class|role|aria-[a-z]+|xmlns:xlink)="[^"]*"/g, "")
    .replaceAll(/-?\d+\.\d{3,}(?:e-\d+)?/g, (digits) => String(Number(Number(digits).toFixed(2)) + 0))
    .replace(' transform="translate(0,0)"', "")
    .replace(' opacity="1"', "");
}
