/** Work on the same thing is done one after the other, whoever asks for it. */
export interface Turns {
  readonly take: <Result>(id: string, work: () => Promise<Result>) => Promise<Result>;
}

export function makeTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: (id, work) => {
      const mine = (last.get(id) ?? Promise.resolve()).then(work);
      const done = mine.catch(() => undefined);
      last.set(id, done);
      void done.then(() => last.get(id) === done && last.delete(id));
      return mine;
    },
  };
}
