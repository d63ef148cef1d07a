import type { Context } from '../context'
import { answerTick } from './answer-tick'

/** What the platform's scheduler calls, as the app asked it to. */
export const scheduledTick = (context: Context): Promise<void> => answerTick(context, 'scheduler')
