/** Two fields of one tag would be read back as one answer. */
export function refuseSharedTags(tags: readonly string[]): void {
  const seen = new Set<string>();
  for (const tag of tags) {
    if (seen.has(tag)) throw new RangeError(`two fields share the tag: ${tag}`);
    seen.add(tag);
  }
}
