/** Who has to move an order that stands still in VTEX, by its state in Orders. */
export type WaitsFor = 'MARKETPLACE' | 'ERP' | 'VTEX'

export const waitsFor = (workflowState: string | undefined): WaitsFor => {
  switch (workflowState) {
    case 'waiting-ffmt-authorization':
    case 'waiting-for-fulfillment':
    case 'authorize-fulfillment':
      return 'MARKETPLACE'
    case 'ready-for-handling':
    case 'start-handling':
    case 'handling':
      return 'ERP'
    default:
      return 'VTEX'
  }
}
