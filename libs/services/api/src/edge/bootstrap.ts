import { parseArgs } from 'node:util'
import { DomainError } from '@litper/kernel'
import { loadSettings, startService } from '@litper/platform'
import type { OpenAdapters } from '@litper/ports'
import { z } from 'zod'
import { ApiModule } from '../api.module.ts'
import { bootstrapTenant } from '../usecases/bootstrap-tenant.ts'
import { API_PARTS } from './parts.ts'

const HELP = `npm run bootstrap -- --name "Tienda Andina" --email owner@example.co [--locale es|en] [--another]
Makes the first tenant of an installation, in the database of its settings, and prints the link with which its owner chooses a password.`
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
    const { email: ownerEmail, ...rest } = given
    const { tenant, link } = await bootstrapTenant(service.app.get(API_PARTS), { ...rest, ownerEmail })
    return {
      text: `Tenant ${tenant} is made. Its owner chooses a password here, once, within 3 days:\n${link}`,
      code: 0,
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { text: TOLD[error.code] ?? error.code, code: 1 }
  } finally {
    await service.close()
  }
}

const TOLD: Record<string, string> = {
  'tenant.exists': 'There is a tenant already. To make another one, say --another.',
  'user.email_taken': 'This e-mail has an account already.',
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { name: text, email: text, locale: text, another: { type: 'boolean' } } as const
    return asked.safeParse(parseArgs({ args: [...args], options, strict: true }).values).data
  } catch {
    return undefined // an option that there is not: the help says which there are
  }
}
