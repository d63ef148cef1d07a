/** Stands for the login of a colleague who left. No login looks like it. */
export const formerUser = 'former-user'
