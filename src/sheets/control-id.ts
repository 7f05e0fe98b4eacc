/**
 * A content control's number from its tag alone (FNV-1a, 31 bits, never 0), so that the same sheet gets the same ids
 * every time.
 */
export function controlId(tag: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(tag)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash & 0x7fffffff || 1;
}
