const shortestPauseMs = 5_000
const longestPauseMs = 3_600_000
const givenUpAfterMs = 86_400_000

/** When something waits for its next attempt. */
type Waiting = {
  readonly createdAt: string
  readonly attempts: number
  readonly nextAttemptAt: string
}

/** A message after another attempt failed: the pause doubles, up to an hour. Undefined when its day is over. */
export const afterFailedAttempt = <Message extends Waiting>(
  message: Message,
  now: string,
): Message | undefined => {
  if (Date.parse(now) - Date.parse(message.createdAt) > givenUpAfterMs) return undefined
  const attempts = message.attempts + 1
  const pause = Math.min(shortestPauseMs * 2 ** (attempts - 1), longestPauseMs)
  return {
    ...message,
    attempts,
    nextAttemptAt: new Date(Date.parse(now) + pause).toISOString(),
  }
}
