/** What of a person, or what secret, a value is. */
export type Kind = 'name' | 'address' | 'postalCode' | 'document' | 'phone' | 'email' | 'secret'
