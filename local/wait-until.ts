import { setTimeout as pause } from 'node:timers/promises'

const intervalMs = 25

/** Looks again and again until it holds, for at most the given time. */
export const waitUntil = async (
  holds: () => boolean | Promise<boolean>,
  withinMs = 10_000,
): Promise<void> => {
  const deadline = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`It did not happen within ${withinMs} ms.`)
    await pause(intervalMs)
  }
}
