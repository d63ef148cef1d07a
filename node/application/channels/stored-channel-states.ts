import { channelStatesSchema, noChannelStates } from '../../domain/channels/channel-states'
import { jobState } from '../tick/job-states'

/** How the channels were when they were evaluated last. */
export const storedChannelStates = jobState('channel-health', channelStatesSchema, noChannelStates)
