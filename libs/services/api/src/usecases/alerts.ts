import { emit, SecurityAlerted } from '@litper/contracts'
import type { AuditEntry } from '@litper/ports'
import { note } from './audit.ts'
import { sendMail } from './links.ts'
import type { ApiParts } from './ports.ts'

type Alert = 'many_failures' | 'new_country' | 'unusual_volume'
interface About {
  readonly kind: 'user' | 'api_key'
  readonly id: string
  readonly country?: string
}
const ONCE_AN_HOUR = { capacity: 1, refillPerSecond: 1 / 3600 }
/** Five failures of one account, then one per twelve minutes, are people; more are an alert. */
const FAILURES = { capacity: 5, refillPerSecond: 5 / 3600 }

const WORDS: Record<Alert, { es: string; en: string }> = {
  many_failures: { es: 'Muchos intentos fallidos de iniciar sesión', en: 'Many failed sign-ins' },
  new_country: { es: 'Inicio de sesión desde un país nuevo', en: 'Sign-in from a new country' },
  unusual_volume: { es: 'Muchos más cambios de lo usual', en: 'Many more changes than usual' },
}

/** Counts a failed sign-in of an account of the ambient tenant. */
export async function countFailure(parts: ApiParts, about: About, from: AuditEntry['from']): Promise<void> {
  const { allowed } = await parts.limits.take(`alert/failures/${about.id}`, FAILURES)
  if (!allowed) await raiseAlert(parts, 'many_failures', about, from)
}

/** An event, an entry of the audit and a mail to the owners; once an hour for each account and kind. In the ambient tenant. */
export async function raiseAlert(parts: ApiParts, alert: Alert, about: About, from: AuditEntry['from']): Promise<void> {
  const { allowed } = await parts.limits.take(`alert/${alert}/${about.id}`, ONCE_AN_HOUR)
  if (!allowed) return
  const { kind, id } = about
  await note(parts, { kind, id }, `security.${alert}`, { outcome: 'alert', from })
  await parts.database.transaction(async () => {
    await parts.publish([emit(SecurityAlerted, { ...about, alert })])
    if (!parts.canMail) return
    const all = await parts.accounts.listUsers()
    const name = all.find((one) => one.id === id)?.email ?? id
    const owners = all.filter((one) => one.roles.includes('owner') && !one.disabledAt)
    for (const owner of owners)
      await sendMail(parts, owner, 'alert', {
        what: WORDS[alert][owner.locale],
        agent: name,
        address: from?.address ?? '',
      })
  })
}
