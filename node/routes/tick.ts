import type { Context } from '../context'
import { answerTick } from './answer-tick'

/** What a scheduler of the store's own calls, about once a minute. */
export const tick = (context: Context): Promise<void> => answerTick(context, 'own-scheduler')
