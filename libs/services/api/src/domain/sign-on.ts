/** What a provider says of a person, once its token is proven. */
export interface Claims {
  readonly issuer: string
  readonly subject: string
  readonly email?: string
  readonly emailVerified: boolean
  readonly name?: string
}

export type Unfit = 'sign_on.email_missing' | 'sign_on.email_unverified' | 'sign_on.domain'

/** Why a proven person is not let in; undefined when they are. Only a verified e-mail counts, and only of the company's domains. */
export function unfitOf({ email, emailVerified }: Claims, domains: readonly string[]): Unfit | undefined {
  if (!email || !/^[^@\s]+@[^@\s]+$/.test(email)) return 'sign_on.email_missing'
  if (!emailVerified) return 'sign_on.email_unverified'
  return domains.includes(domainOf(email)) ? undefined : 'sign_on.domain'
}

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

/** Any person can have an e-mail there: such a domain must not make new people of a company. */
const OPEN_TO_ALL = new Set([
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.es', 'outlook.com', 'outlook.es', 'live.com', 'msn.com'],
  ...['yahoo.com', 'yahoo.es', 'yahoo.com.co', 'icloud.com', 'me.com', 'aol.com', 'proton.me', 'protonmail.com'],
  ...['gmx.com', 'gmx.net', 'mail.com', 'zoho.com', 'yandex.com'],
])
export const isOpenToAll = (domain: string): boolean => OPEN_TO_ALL.has(domain)
