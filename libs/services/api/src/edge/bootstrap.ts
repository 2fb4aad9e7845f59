import { parseArgs } from 'node:util'
import { DomainError } from '@litper/kernel'
import { loadSettings, startService } from '@litper/platform'
import type { OpenAdapters } from '@litper/ports'
import { z } from 'zod'
import { ApiModule } from '../api.module.ts'
import { bootstrapTenant } from '../usecases/bootstrap-tenant.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { openWayIn } from '../usecases/sign-on/open-way-in.ts'
import { API_PARTS } from './parts.ts'

const HELP = `npm run bootstrap -- --name "Tienda Andina" --email owner@example.co [--locale es|en] [--another]
Makes the first tenant of an installation, in the database of its settings, and prints the link with which its owner chooses a password.

npm run bootstrap -- --way-in --email owner@example.co
For an owner whose company signs in only by a provider that is away or lost: people may sign in in any way again, and the owner by a new password.`
const wayIn = z.object({ 'way-in': z.literal(true), email: z.email().max(254) }).strict()
const asked = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  locale: z.enum(['es', 'en']).default('es'),
  another: z.boolean().default(false),
})

/** The command line of `npm run bootstrap`: the lines to print, and the exit code. */
export async function bootstrap(args: readonly string[], open: OpenAdapters): Promise<{ text: string; code: number }> {
  const given = read(args)
  if (!given) return { text: HELP, code: 2 }
  const service = await startService('bootstrap', [ApiModule], open, { ...loadSettings(), PORT: 0 })
  try {
    return { text: await done(service.app.get(API_PARTS), given), code: 0 }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { text: TOLD[error.code] ?? error.code, code: 1 }
  } finally {
    await service.close()
  }
}

async function done(parts: ApiParts, given: NonNullable<ReturnType<typeof read>>): Promise<string> {
  if ('way-in' in given) {
    const link = await openWayIn(parts, given.email)
    return `People of this company may sign in in any way again. Its owner chooses a new password here, once, within 30 minutes:\n${link}`
  }
  const { email: ownerEmail, ...rest } = given
  const { tenant, link } = await bootstrapTenant(parts, { ...rest, ownerEmail })
  return `Tenant ${tenant} is made. Its owner chooses a password here, once, within 3 days:\n${link}`
}

const TOLD: Record<string, string> = {
  'tenant.exists': 'There is a tenant already. To make another one, say --another.',
  'user.email_taken': 'This e-mail has an account already.',
  'user.not_found': 'No owner has this e-mail.',
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const flag = { type: 'boolean' } as const
    const options = { name: text, email: text, locale: text, another: flag, 'way-in': flag } as const
    const { values } = parseArgs({ args: [...args], options, strict: true })
    return wayIn.safeParse({ ...values }).data ?? asked.strict().safeParse({ ...values }).data
  } catch {
    return undefined // an option that there is not: the help says which there are
  }
}
