/** Longer texts are rare and hardly ever twice the same. */
const LONGEST_KEY = 40;

/**
 * The same function with its answers remembered: the cells of a column hold the same few thousand texts again and
 * again. The memory is bounded, so that a column in which no two cells are alike does not fill the machine.
 */
export function remembering<Answer>(read: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size < most && text.length <= LONGEST_KEY) answers.set(text, answer);
    return answer;
  };
}
