import { z } from 'zod'
import { ROLES } from '../usecases/accounts.ts'

const email = z.email().max(254)
const password = z.string().min(10).max(200)
const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length)

export const credentials = z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(200) })
export type Credentials = z.output<typeof credentials>
export const refresh = z.object({ refreshToken: z.string().min(1).max(200) })
export type Refresh = z.output<typeof refresh>
export const newUser = z.object({ email, password, name: z.string().max(200).default(''), roles })
export type NewUser = z.output<typeof newUser>
export const newApiKey = z.object({ name: z.string().min(1).max(200), roles: roles.default(['operator']) })
export type NewApiKey = z.output<typeof newApiKey>
export const newTenant = z.object({ name: z.string().min(1).max(200), ownerEmail: email, password })
export type NewTenantBody = z.output<typeof newTenant>
export const page = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type Page = z.output<typeof page>
