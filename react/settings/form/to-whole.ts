/**
 * A whole number as somebody typed it. What is none becomes one that the service refuses, because the service names the
 * field; GraphQL itself would only refuse the request.
 */
export const toWhole = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : -1)
