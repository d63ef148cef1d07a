/** The page's heading, which takes focus when nothing better is left. */
export const HEADING_ID = 'order-integrations-heading'
