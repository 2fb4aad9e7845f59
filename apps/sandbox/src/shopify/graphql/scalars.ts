import type * as GraphQL from 'graphql'

const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  DateTime: (value) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
  Date: (value) => /^\d{4}-\d\d-\d\d$/.test(value),
  Decimal: (value) => /^-?\d+(\.\d+)?$/.test(value),
  Money: (value) => /^-?\d+(\.\d+)?$/.test(value),
  URL: (value) => URL.canParse(value),
}

/** Introspection does not say which values a custom scalar accepts; Shopify refuses invalid dates, amounts and links. */
export function strictScalars(graphql: typeof GraphQL, schema: GraphQL.GraphQLSchema): void {
  for (const [name, good] of Object.entries(CHECKS)) {
    const scalar = schema.getType(name)
    if (!graphql.isScalarType(scalar)) continue
    const coerce = (value: unknown): unknown => {
      const text = typeof value === 'number' ? String(value) : value
      if (typeof text === 'string' && good(text)) return text
      throw new graphql.GraphQLError(`invalid ${name} '${String(value)}'`)
    }
    scalar.coerceInputValue = coerce
    scalar.parseValue = coerce
    scalar.coerceInputLiteral = (node) => {
      const value = 'value' in node ? node.value : undefined
      return coerce(node.kind === graphql.Kind.STRING || node.kind === graphql.Kind.INT ? value : undefined)
    }
  }
}
