import type { Contact } from './ports.ts'

/** The person that a message goes to, as events name them: without the fields that only the chat has. */
export const toOf = (contact: Contact | undefined) => ({
  phone: contact?.phone,
  userId: contact?.userId,
  username: contact?.username,
  name: contact?.name,
})
