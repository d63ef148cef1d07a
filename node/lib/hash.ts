import { createHash } from 'node:crypto'

/**
 * A short stable digest of plain values. Parts are joined through JSON, so `['a', 'b']` and `['ab']` differ
 * and an absent part differs from an empty one.
 */
export const hashOf = (parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('base64url')
    .slice(0, 22)
