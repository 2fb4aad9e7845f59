import type { FactoryProvider } from '@nestjs/common'

declare const PROVIDES: unique symbol
/** An injection token that carries the type of its value. */
export type Token<T> = symbol & { readonly [PROVIDES]: T }

export const token = <T>(name: string): Token<T> => Symbol(name) as unknown as Token<T>

/** The token of what a service's use cases need: `partsToken<OrderParts>('orders')`. Nest's messages show it as `orders.parts`. */
export const partsToken = <Parts>(name: string): Token<Parts> => token<Parts>(`${name}.parts`)

type Class = abstract new (...args: never[]) => unknown
type Needs = Readonly<Record<string, Token<unknown> | Class>>
type Given<N extends Needs> = {
  readonly [Name in keyof N]: N[Name] extends Token<infer T> ? T : N[Name] extends Class ? InstanceType<N[Name]> : never
}

/** Binds a parts token: `make` gets one instance for each need, under the same name, typed by its token or class. */
export function provideParts<Parts, const N extends Needs>(
  provide: Token<Parts>,
  needs: N,
  make: (given: Given<N>) => NoInfer<Parts>,
): FactoryProvider<Parts> {
  const names = Object.keys(needs)
  return {
    provide,
    inject: Object.values(needs),
    useFactory: (...instances: unknown[]) =>
      make(Object.fromEntries(names.map((name, at) => [name, instances[at]])) as Given<N>),
  }
}
