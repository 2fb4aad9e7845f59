/** What kept an engine from being installed or started: its message is all that needs printing. */
export class EngineFault extends Error {}
