import type { OrderIntegrationRow } from '../inbox/row'

/** Whether an order that was taken is not to be sent after all: a person closed it, or a source says since that it ended. */
export const isCalledOff = ({ closed, ending, attempt }: OrderIntegrationRow): boolean =>
  closed !== undefined || (attempt !== undefined && (ending?.at ?? '') > attempt.takenAt)
