import { entity, jsonb, text } from '@litper/platform'
import type { LinkPurpose, Locale } from '../usecases/accounts.ts'

export const TenantEntity = entity('api.tenants', {
  tenantId: { type: 'uuid', primary: true },
  name: { type: 'text' },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
})

export const UserEntity = entity('api.users', {
  id: { type: 'uuid', primary: true },
  email: { type: 'text' },
  name: { type: 'text', default: '' },
  passwordHash: { type: 'text', nullable: true },
  roles: { type: 'text', array: true },
  locale: { ...text<Locale>(), default: 'es' },
  disabledAt: { type: 'timestamptz', nullable: true },
  joinedAt: { type: 'timestamptz', nullable: true },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
})

export const RefreshTokenEntity = entity('api.refresh_tokens', {
  hash: { type: 'text', primary: true },
  userId: { type: 'uuid', update: false },
  family: { type: 'uuid', update: false },
  expiresAt: { type: 'timestamptz', update: false },
  usedAt: { type: 'timestamptz', nullable: true },
  revokedAt: { type: 'timestamptz', nullable: true },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
})

export const ApiKeyEntity = entity('api.api_keys', {
  id: { type: 'uuid', primary: true },
  hash: { type: 'text', update: false },
  name: { type: 'text' },
  hint: { type: 'text' },
  roles: { type: 'text', array: true },
  permissions: { type: 'text', array: true, nullable: true },
  createdBy: { type: 'text', update: false, select: false },
  expiresAt: { type: 'timestamptz', nullable: true },
  createdAt: { type: 'timestamptz', createDate: true },
  revokedAt: { type: 'timestamptz', nullable: true },
})

export const SessionEntity = entity('api.sessions', {
  id: { type: 'uuid', primary: true },
  userId: { type: 'uuid', update: false },
  hash: { type: 'text', update: false, nullable: true },
  address: { type: 'text', update: false },
  agent: { type: 'text', update: false },
  createdAt: { type: 'timestamptz', createDate: true },
  seenAt: { type: 'timestamptz' },
  endsAt: { type: 'timestamptz', update: false },
  endedAt: { type: 'timestamptz', nullable: true },
  permissions: { type: 'text', array: true, nullable: true, update: false },
})

export const OauthRecordEntity = entity('api.oauth_records', {
  hash: { type: 'text', primary: true },
  model: { type: 'text', update: false },
  grantId: { type: 'text', update: false, nullable: true },
  payload: jsonb<Record<string, unknown>>(),
  usedAt: { type: 'timestamptz', nullable: true },
  expiresAt: { type: 'timestamptz' },
})

export const LinkEntity = entity('api.links', {
  hash: { type: 'text', primary: true },
  userId: { type: 'uuid', update: false },
  purpose: { ...text<LinkPurpose>(), update: false },
  endsAt: { type: 'timestamptz', update: false },
  usedAt: { type: 'timestamptz', nullable: true },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
})

export const KnownAddressEntity = entity('api.known_addresses', {
  userId: { type: 'uuid', primary: true },
  hash: { type: 'text', primary: true },
  seenAt: { type: 'timestamptz' },
})

export const SecondFactorEntity = entity('api.second_factors', {
  userId: { type: 'uuid', primary: true },
  sealed: { type: 'text' },
  confirmedAt: { type: 'timestamptz', nullable: true },
  lastStep: { type: 'int', default: 0 },
  recovery: { type: 'text', array: true, default: '{}' },
})

export const SignOnEntity = entity('api.sign_on', {
  tenantId: { type: 'uuid', primary: true },
  code: { type: 'text' },
  issuer: { type: 'text' },
  clientId: { type: 'text' },
  sealedSecret: { type: 'text', nullable: true },
  domains: { type: 'text', array: true },
  newRoles: { type: 'text', array: true, nullable: true },
  enabled: { type: 'boolean', default: true },
  provenDomains: { type: 'text', array: true },
  required: { type: 'boolean', default: false },
})

export const IdentityEntity = entity('api.identities', {
  tenantId: { type: 'uuid', primary: true },
  issuer: { type: 'text', primary: true },
  subject: { type: 'text', primary: true },
  userId: { type: 'uuid' },
})

export const PasskeyEntity = entity('api.passkeys', {
  id: { type: 'uuid', primary: true },
  userId: { type: 'uuid', update: false },
  credentialId: { type: 'text', update: false },
  publicKey: { type: 'bytea', update: false },
  counter: { type: 'bigint' },
  transports: { type: 'text', array: true, default: '{}', update: false },
  name: { type: 'text' },
  createdAt: { type: 'timestamptz', createDate: true },
  usedAt: { type: 'timestamptz', nullable: true },
})

/** All tables of the service. */
export const apiEntities = [
  TenantEntity,
  UserEntity,
  RefreshTokenEntity,
  ApiKeyEntity,
  SessionEntity,
  KnownAddressEntity,
  LinkEntity,
  SecondFactorEntity,
  OauthRecordEntity,
  SignOnEntity,
  IdentityEntity,
  PasskeyEntity,
]
