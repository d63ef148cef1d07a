import { channelBookSchema, emptyBook } from '../../domain/channels/channel-book'
import { jobState } from '../tick/job-states'

/** How the channels were when they were evaluated last. */
export const storedBook = jobState('channel-health', channelBookSchema, emptyBook)
