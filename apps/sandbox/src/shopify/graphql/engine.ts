import type * as GraphQL from 'graphql'
import { actualCost, type CostPlan, planOf, requestedCost } from './cost-plan.ts'
import { modelled, type Resolved } from './resolve.ts'
import type { AdminSchema } from './schema.ts'

export interface GraphqlRequest {
  readonly query: string
  readonly variables: Record<string, unknown>
  readonly operationName: string | undefined
}

/** A valid request with its cost; `run` executes it with a root of plain values and functions. */
export interface Prepared {
  readonly requestedCost: number
  run(root: Resolved): Promise<{ data: unknown; errors?: readonly GraphQL.GraphQLFormattedError[]; actualCost: number }>
}

interface Checked {
  readonly document: GraphQL.DocumentNode
  readonly plans: Map<string | undefined, CostPlan>
}

/** Distinct query texts kept parsed and validated; an app has a few dozen. */
const MOST_DOCUMENTS = 500

export class Engine {
  private readonly admin: AdminSchema
  private readonly checked = new Map<string, Checked | { readonly errors: GraphQL.GraphQLFormattedError[] }>()

  constructor(admin: AdminSchema) {
    this.admin = admin
  }

  /** Rejects what Shopify’s schema rejects: syntax, unknown fields and arguments, wrong variable types. */
  prepare(request: GraphqlRequest): Prepared | { readonly errors: readonly GraphQL.GraphQLFormattedError[] } {
    const known = this.checked.get(request.query) ?? this.check(request.query)
    if ('errors' in known) return known
    const { graphql, schema } = this.admin
    const operation = graphql.getOperationAST(known.document, request.operationName ?? null)
    if (!operation)
      return { errors: [{ message: 'An operation name is required', extensions: { code: 'BAD_REQUEST' } }] }
    const problems = this.variableErrors(operation, request.variables)
    if (problems.length > 0) return { errors: problems }
    const plan = this.plan(known, operation)
    return {
      requestedCost: requestedCost(plan, request.variables),
      run: async (root) => {
        const result = await graphql.execute({
          schema,
          document: known.document,
          rootValue: root,
          variableValues: request.variables,
          operationName: request.operationName ?? null,
          fieldResolver: modelled,
        })
        const errors = result.errors?.map((error) => error.toJSON())
        return { data: result.data ?? null, actualCost: actualCost(plan, result.data), ...(errors ? { errors } : {}) }
      },
    }
  }

  private check(query: string): Checked | { readonly errors: GraphQL.GraphQLFormattedError[] } {
    const entry = this.parseAndValidate(query)
    if (this.checked.size >= MOST_DOCUMENTS) this.checked.clear()
    this.checked.set(query, entry)
    return entry
  }

  private parseAndValidate(query: string): Checked | { readonly errors: GraphQL.GraphQLFormattedError[] } {
    const { graphql, schema } = this.admin
    try {
      const document = graphql.parse(query)
      const errors = graphql.validate(schema, document)
      return errors.length > 0 ? { errors: errors.map(asShopifySays) } : { document, plans: new Map() }
    } catch (error) {
      if (error instanceof graphql.GraphQLError) return { errors: [asShopifySays(error)] }
      throw error
    }
  }

  private variableErrors(operation: GraphQL.OperationDefinitionNode, given: Record<string, unknown>) {
    const { graphql, schema } = this.admin
    const result = graphql.getVariableValues(schema, operation.variableDefinitions ?? [], given)
    return (result.errors ?? []).map((error) => ({
      ...error.toJSON(),
      extensions: { code: 'INVALID_VARIABLE', problems: [{ explanation: error.message }] },
    }))
  }

  private plan(checked: Checked, operation: GraphQL.OperationDefinitionNode): CostPlan {
    const name = operation.name?.value
    const known = checked.plans.get(name)
    if (known) return known
    const plan = planOf(this.admin.graphql, this.admin.schema, checked.document, operation)
    checked.plans.set(name, plan)
    return plan
  }
}

function asShopifySays(error: GraphQL.GraphQLError): GraphQL.GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { code: codeOf(error.message) } }
}

function codeOf(message: string): string {
  if (message.startsWith('Cannot query field')) return 'undefinedField'
  if (message.startsWith('Unknown argument')) return 'argumentNotAccepted'
  if (message.startsWith('Syntax Error')) return 'PARSE_ERROR'
  if (message.includes('is required, but it was not provided')) return 'missingRequiredArguments'
  return 'argumentLiteralsIncompatible'
}
