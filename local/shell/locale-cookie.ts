/** The browser writes it when a person chooses a language, the server reads it. */
export const localeCookie = 'OrderIntegrationsLocale'
