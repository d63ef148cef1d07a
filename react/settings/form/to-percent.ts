/**
 * A percentage as somebody typed it, with a point or a comma. What is none becomes one that the service refuses, which
 * names the field.
 */
export function toPercent(text: string): number {
  const typed = text.trim().replace(/\s*%$/, '').replace(',', '.')
  return /^\d{1,3}(\.\d{1,4})?$/.test(typed) ? Number(typed) : -1
}
