/** The work that is under way or waits, by what it is about: the last of each. */
export type Turns = Map<string, Promise<unknown>>

/**
 * Runs work on one thing one after the other in this replica. Master Data refuses more than about 30 writers of one
 * document at a time (https://developers.vtex.com/docs/guides/master-data-v2-document-saving-flow, read 2026-11-23), and
 * changes that wait for one another cost no conflicts.
 */
export const inTurn = async <Value>(
  turns: Turns,
  thing: string,
  work: () => Promise<Value>,
): Promise<Value> => {
  const before = turns.get(thing) ?? Promise.resolve()
  // Whatever became of the one before is its own caller's to hear.
  const mine = before.then(work, work)
  turns.set(thing, mine)
  try {
    return await mine
  } finally {
    if (turns.get(thing) === mine) turns.delete(thing)
  }
}
