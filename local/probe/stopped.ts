/** The probe cannot go on; the message is the one sentence that says what to do. */
export class StoppedError extends Error {}
