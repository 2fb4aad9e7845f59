import type { ConversationChange, Speaker } from './ports.ts'

/** As much of the last message as a row of the inbox shows. */
const SIGNS = 200

export const saidLast = (
  by: Speaker,
  kind: string,
  text: string | undefined,
  at: Date,
): Pick<ConversationChange, 'lastBy' | 'lastKind' | 'lastText' | 'lastAt'> => ({
  lastBy: by,
  lastKind: kind,
  lastText: text === undefined ? undefined : [...text].slice(0, SIGNS).join(''),
  lastAt: at,
})
