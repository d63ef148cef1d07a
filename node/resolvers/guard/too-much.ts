import { UserInputError } from '@vtex/api'

/** Why an operation is not answered: what is asked has to be less. */
export const tooMuch = (): Error =>
  Object.assign(new UserInputError('The operation asks for too much at once'), {
    statusCode: 400,
    // Where nothing of the schema has run yet, the runtime would put a general code in its place.
    extensions: { code: 'BAD_USER_INPUT' },
  })
