/** Ends a switch over a closed set: a new member becomes a compile error where it is not handled. */
export const assertNever = (value: never): never => {
  throw new Error(`Unhandled member of a closed set: ${JSON.stringify(value)}`)
}
