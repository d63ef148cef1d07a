import { describeSettings } from '../application/settings/describe-settings'
import { dependenciesOf, type Context } from '../context'
import type { Failure } from '../domain/failure'
import type { Result } from '../lib/result'
import { toPayload } from './to-payload'

/** The answer of a mutation of settings: all of them as they are now, or why nothing was changed. */
export const settingsAnswer = async (saved: Result<unknown, Failure>, context: Context) =>
  toPayload(saved.ok ? await describeSettings(dependenciesOf(context)) : saved, context)
