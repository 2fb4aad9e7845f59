import { instantIn } from '../domain/mails.ts'
import type { UserRow } from './accounts.ts'
import { sendMail } from './links.ts'
import type { ApiParts } from './ports.ts'

const WHAT = {
  password: { es: 'Cambió tu contraseña', en: 'Your password changed' },
  roles: { es: 'Cambiaron tus permisos', en: 'Your permissions changed' },
  passkeys: { es: 'Cambiaron tus llaves de acceso', en: 'Your passkeys changed' },
  second_factor: { es: 'Cambió tu segundo factor', en: 'Your second factor changed' },
} as const

/** After a change of a person's credentials or rights: links and log-ins end, and the person is told. In the ambient transaction. */
export async function changed(
  parts: ApiParts,
  user: UserRow,
  what: keyof typeof WHAT,
  exceptSession?: string,
): Promise<void> {
  const now = parts.clock.now()
  await parts.sessions.endAllOf(user.id, now, exceptSession)
  await parts.links.useAllOf(user.id, now)
  if (!parts.canMail) return
  await sendMail(parts, user, 'changed', { what: WHAT[what][user.locale], when: instantIn(user.locale, now) })
}
