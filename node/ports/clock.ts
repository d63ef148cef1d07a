/** The present, as ISO 8601 UTC with milliseconds. Texts of this form compare as moments do. */
export type Clock = { readonly now: () => string }
