// What the rules find and what is right all the same. An exception that nothing needs any more is a fault.

export interface Exception {
  readonly fault: string
  readonly reason: string
}

export const exceptions: readonly Exception[] = []

/** Areas of messages/ whose last part is not in the program: it comes with the data. */
export const spokenByData: readonly { readonly prefix: string; readonly reason: string }[] = [
  {
    prefix: 'admin/order-integrations.diagnosis.incomplete-shipping-information.field.',
    reason: "VTEX's message names the field; a name without a text is shown as VTEX writes it.",
  },
  {
    prefix: 'admin/order-integrations.export.fact-',
    reason: 'The diagnosis names what a message printed; local/words holds that each has its text.',
  },
  {
    prefix: 'admin/order-integrations.navigation.orders-beside-vtex',
    reason:
      "The labelId to set in admin/navigation.json where VTEX's own Orders stands in our group (contributing/assumptions.md).",
  },
]
