/** Injection tokens of this service's use cases; bound in api.module.ts. */
export const GROUND = Symbol('api.ground')
export const AUTHENTICATE = Symbol('Authenticate')
export const SIGN_IN = Symbol('signIn')
export const CREATE_TENANT = Symbol('createTenant')
