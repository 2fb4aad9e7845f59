/** What the caller asked for cannot be made: the message is all that needs printing. */
export class NewFault extends Error {}
