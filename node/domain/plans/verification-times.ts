// When an order is looked up again after somebody said that it was reprocessed: soon, then at least every ten minutes of the
// first hour, then ever more rarely, until after a day nothing more is expected.

const minuteMs = 60_000

const minutes = [2, 5, 10, 20, 30, 40, 50, 60, 120, 240, 480, 960, 1_440]

/** What has its outcome is looked up twice more: a source may contradict it. */
const confirmingMinutes = [60, 1_440]

/** What others were asked to decide is looked up soon, and once they had a day. */
const decidingMinutes = [10, 1_440]

const after = (moment: string, passed: number): string =>
  new Date(Date.parse(moment) + passed * minuteMs).toISOString()

const nextOf = (all: readonly number[], sentAt: string, now: string): string | undefined =>
  all.map((passed) => after(sentAt, passed)).find((moment) => moment > now)

/** When it is looked up next; undefined where its last look was the last one. */
export const nextVerification = (sentAt: string, now: string): string | undefined =>
  nextOf(minutes, sentAt, now)

/** When what was found is looked at once more; undefined after the last time. */
export const nextConfirmation = (sentAt: string, now: string): string | undefined =>
  nextOf(confirmingMinutes, sentAt, now)

/** When a decision of others, which is awaited since a moment, is looked up next; undefined once they had a day. */
export const nextDecisionVerification = (since: string, now: string): string | undefined =>
  nextOf(decidingMinutes, since, now)

/** Those whose time to be looked up has come, the longest waiting first. */
export const dueAmong = <Waiting extends { readonly looksAgainAt?: string }>(
  orders: readonly Waiting[],
  now: string,
): readonly Waiting[] =>
  orders
    .filter(({ looksAgainAt }) => looksAgainAt !== undefined && looksAgainAt <= now)
    .sort((left, right) => ((left.looksAgainAt ?? '') < (right.looksAgainAt ?? '') ? -1 : 1))

/** When Orders is asked again that did not answer. */
export const afterNoAnswer = (now: string): string => after(now, 2)
