export const RISKS = ['nothing', 'message', 'waybill', 'money', 'access'] as const
export type Risk = (typeof RISKS)[number]

/** When a person is asked before a tool that writes. Reads are never asked for. */
export interface ApprovalPolicy {
  /** Writes of these risks need no person. */
  readonly free: readonly Risk[]
  /** Operations that always need one, whatever they risk. */
  readonly always: readonly string[]
  /** A write that names a larger sum needs a person, also where its risk is free. In pesos. */
  readonly freeUpTo: number
  /** An approval that nobody gives within this time is over, and a person gets the case. */
  readonly minutes: number
}
export interface Budget {
  /** Most questions to the model. */
  readonly steps: number
  /** From the start to the end; waiting for a person does not count. */
  readonly seconds: number
  /** Millionths of a US dollar. */
  readonly costMicros: number
}
export type Trigger =
  | { readonly on: 'event'; readonly event: EventTrigger }
  /** Wall clock of Colombia, `08:00`. */
  | { readonly on: 'daily'; readonly at: string }
export const EVENT_TRIGGERS = ['novedad', 'confirmation_due'] as const
export type EventTrigger = (typeof EVENT_TRIGGERS)[number]

/** An agent is data: what it is told, what it may use, and when it must ask. */
export interface Agent {
  /** `novedades`: the actor of the audit. */
  readonly id: string
  readonly name: { readonly es: string; readonly en: string }
  readonly purpose: { readonly es: string; readonly en: string }
  readonly instructions: string
  /** Operations by name: nothing else is ever called. */
  readonly tools: readonly string[]
  /**
   * Only what the task names: a call must be about ids of the task, or be one of `open`. For agents that read what strangers write.
   */
  readonly confined: boolean
  /** Operations that a confined agent may call although they name no id. */
  readonly open: readonly string[]
  readonly policy: ApprovalPolicy
  readonly budget: Budget
  readonly triggers: readonly Trigger[]
  /** Whether triggers start it. People may start it in any case. */
  readonly enabled: boolean
  /** What a run by a trigger is told to do. */
  readonly task: string
}

/** What a tenant may change of an agent. */
export type AgentSettings = Partial<
  Pick<Agent, 'instructions' | 'tools' | 'policy' | 'budget' | 'triggers' | 'enabled'>
>
