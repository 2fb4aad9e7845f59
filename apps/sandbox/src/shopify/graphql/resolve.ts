import type { GraphQLFieldResolver } from 'graphql'

/** A GraphQL object as the sandbox models it: values, or functions of the field's arguments. */
export type Resolved = { readonly [field: string]: unknown }

/** An error that GraphQL reports with a code, as Shopify does. */
export class CodedError extends Error {
  readonly extensions: { readonly code: string }

  constructor(message: string, code: string) {
    super(message)
    this.extensions = { code }
  }
}

/** Reads the field. A field that the sandbox does not model is an error, never a null that looks like Shopify’s. */
export const modelled: GraphQLFieldResolver<Resolved, unknown> = (source, args, _context, info) => {
  const value = source[info.fieldName]
  if (value === undefined) {
    throw new CodedError(`the sandbox does not model ${info.parentType.name}.${info.fieldName}`, 'SANDBOX_NOT_MODELLED')
  }
  return typeof value === 'function' ? value(args) : value
}
