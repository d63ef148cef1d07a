import type { ChannelBook } from '../../domain/channels/channel-book'
import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { evaluateChannels, readBook, type ChannelDependencies } from './evaluate-channels'

const freshForMs = 60_000

/** Ticks evaluate every two minutes. Where none comes, whoever looks at the page does. */
const oldAfterMs = 10 * 60_000

/** How the channels are, at most a minute old and evaluated anew where that is long ago. */
export const channelBook = async (
  dependencies: ChannelDependencies,
): Promise<Result<ChannelBook, Failure>> => {
  const { state, clock, jobStates } = dependencies
  const now = Date.parse(clock.now())
  const { book, readAt } = state.channels
  if (book !== undefined && readAt !== undefined && now - readAt < freshForMs) return success(book)
  const read = await readBook(jobStates)
  if (!read.ok) return read
  const { evaluatedAt } = read.value
  const isOld = evaluatedAt === undefined || now - Date.parse(evaluatedAt) > oldAfterMs
  const current = isOld ? await evaluateChannels(dependencies) : read
  if (!current.ok) return current
  state.channels.book = current.value
  state.channels.readAt = now
  return current
}
