const shortestPauseMs = 5_000
const longestPauseMs = 3_600_000
const givenUpAfterMs = 86_400_000

/** When something waits for its next attempt. */
type Waiting = {
  readonly createdAt: string
  readonly attempts: number
  readonly nextAttemptAt: string
}

type FailedAttempt = {
  readonly now: string
  /** Whether the same attempt may succeed without anybody changing anything. */
  readonly retryable: boolean
  /** How long the receiver asks to be left alone. */
  readonly retryAfterMs?: number
}

/**
 * A message after another attempt failed: the pause doubles, up to an hour, which it is at once where a person has to act.
 * Undefined when its day is over.
 */
export const afterFailedAttempt = <Message extends Waiting>(
  message: Message,
  { now, retryable, retryAfterMs = 0 }: FailedAttempt,
): Message | undefined => {
  if (Date.parse(now) - Date.parse(message.createdAt) > givenUpAfterMs) return undefined
  const attempts = message.attempts + 1
  const growing = Math.min(shortestPauseMs * 2 ** (attempts - 1), longestPauseMs)
  const pause = Math.max(retryable ? growing : longestPauseMs, retryAfterMs)
  return {
    ...message,
    attempts,
    nextAttemptAt: new Date(Date.parse(now) + pause).toISOString(),
  }
}
