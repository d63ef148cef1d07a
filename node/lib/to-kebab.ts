/** `AMOUNT_DIVERGENCE` is `amount-divergence` in keys, folders and files. */
export const toKebab = (name: string): string => name.toLowerCase().replaceAll('_', '-')
