import type { Emitted } from '@litper/contracts'
import type { Clock, Money, TenantId } from '@litper/kernel'
import type { Blobs, CallingProvider, CallScript } from '@litper/ports'
import type { CallState, Errand, Outcome, Purpose, Result } from '../domain/call.ts'
import type { Dialog } from '../domain/dialog.ts'
import type { Parcel } from '../domain/parcel.ts'
import type { Policy } from '../domain/policy.ts'

/** One errand to one person: as many tries as it takes. */
export interface Call {
  readonly id: string
  /** The same errand is never planned twice. */
  readonly businessKey: string
  readonly direction: 'out' | 'in'
  readonly purpose: Purpose
  readonly campaignId?: string
  readonly orderId?: string
  readonly shopDomain?: string
  /** E.164; gone when the person is forgotten. */
  readonly phone?: string
  readonly why: string
  readonly state: CallState
  /** When `waiting`: not before. */
  readonly dueAt: Date
  readonly maxTries: number
  readonly tries: number
  /** How often it got a line: the key of the effect that places it. */
  readonly dials: number
  /** Known from the moment that the customer says it. */
  readonly outcome?: Outcome
  readonly needsPerson: boolean
  readonly resolvedAt?: Date
  readonly resolvedBy?: string
  readonly createdAt: Date
  readonly settledAt?: Date
}
/** One time that the telephone rings. It holds a line until it is `ended`. */
export interface Try {
  readonly id: string
  readonly callId: string
  readonly n: number
  readonly phone?: string
  readonly provider: string
  readonly providerCallId?: string
  readonly state: 'dialing' | 'placed' | 'talking' | 'ended'
  readonly dialedAt: Date
  readonly lostAt?: Date
  readonly answeredAt?: Date
  readonly endedAt?: Date
  readonly answeredBy?: 'person' | 'machine'
  readonly result?: Result
  readonly error?: string
  readonly seconds?: number
  readonly cost?: Money
  readonly dialog: Dialog
  /** `refused`: by the customer; `asked`: the provider is to record; `kept`: it lies with us. */
  readonly recording?: 'refused' | 'asked' | 'kept' | 'gone'
  readonly recordingId?: string
  readonly recordingKey?: string
  readonly recordingUntil?: Date
}
export interface Turn {
  readonly tryId: string
  readonly n: number
  readonly heard?: string
  readonly keys?: string
  readonly script: CallScript
  readonly steps: readonly string[]
  readonly at: Date
}
/** Keys that are not there stay as they are; `undefined` clears. */
export type CallChange = Partial<
  Omit<Call, 'id' | 'businessKey' | 'direction' | 'purpose' | 'campaignId' | 'why' | 'createdAt'>
>
export type TryChange = Partial<Omit<Try, 'id' | 'callId' | 'n' | 'provider' | 'dialedAt'>>

export interface CallQuery {
  readonly orderId?: string
  readonly campaignId?: string
  readonly state?: CallState
  readonly needsPerson?: boolean
  readonly after?: string
  readonly limit: number
}
export interface CallStore {
  /** False when the business key is known. */
  add(call: Call): Promise<boolean>
  find(id: string): Promise<Call | undefined>
  withKey(businessKey: string): Promise<Call | undefined>
  /** Locks the row. */
  lock(id: string): Promise<Call | undefined>
  /** Of a call that is locked. */
  change(id: string, change: CallChange): Promise<void>
  page(query: CallQuery): Promise<Call[]>
  /** Locks the calls of an order that wait. */
  lockWaitingOf(order: { orderId: string }): Promise<Call[]>
  lockWaitingOfCampaign(campaignId: string, limit: number): Promise<Call[]>
  /** Locks calls that are due, of no paused campaign, to phones that are not being called; rows that others hold are passed over. */
  lockDue(now: Date, limit: number): Promise<Call[]>
  /** How many errands began with this business key. */
  countOf(businessKey: string): Promise<number>
}
export interface TryStore {
  add(one: Try): Promise<void>
  find(id: string): Promise<Try | undefined>
  lock(id: string): Promise<Try | undefined>
  /** Of a try that is locked. */
  change(id: string, change: TryChange): Promise<void>
  of(callId: string): Promise<Try[]>
  /** Calls of ours that hold a line now. */
  linesInUse(): Promise<number>
  countTo(phone: string, from: Date): Promise<number>
  /** Provider's calls of which a try is known. */
  known(providerCallIds: readonly string[]): Promise<string[]>
  turns(tryId: string): Promise<Turn[]>
  addTurn(turn: Turn): Promise<void>
  /** Recordings whose time is over. */
  expired(now: Date, limit: number): Promise<Try[]>
}
export interface Account {
  readonly provider: string
  readonly number: string
  /** How many calls of ours may be under way at once. */
  readonly lines: number
  readonly settings: Record<string, unknown>
  readonly webhookKey: string
  /** Why the provider lets nobody call; nobody is called until the account is put again. */
  readonly fault?: string
}
export interface AccountStore {
  find(): Promise<Account | undefined>
  /** Locks the row: lines are given out by one at a time. */
  lock(): Promise<Account | undefined>
  put(account: Account): Promise<void>
  markFault(fault: string): Promise<void>
  tenantOf(webhookKey: string): Promise<TenantId | undefined>
}
export interface ParcelStore {
  keep(parcel: Partial<Parcel> & { orderId: string }): Promise<void>
  find(orderId: string): Promise<Parcel | undefined>
  /** Newest first, of all customers: nothing of them is told before a second fact fits. */
  withNumbers(numbers: readonly string[]): Promise<Parcel[]>
  /** Whose confirmation has been waited for since then, longest first. */
  unconfirmed(before: Date, limit: number): Promise<Parcel[]>
  inState(
    state: string,
    wanted: { readonly city?: string; readonly carrier?: string },
    limit: number,
  ): Promise<Parcel[]>
}
export interface Campaign {
  readonly id: string
  readonly name: string
  readonly purpose: Errand
  readonly state: 'running' | 'paused' | 'stopped' | 'done'
  /** Why it was paused or stopped. */
  readonly reason?: string
  readonly maxTries: number
  readonly total: number
  readonly createdBy: string
  readonly createdAt: Date
  readonly endedAt?: Date
}
export interface CampaignCounts {
  readonly byState: Partial<Record<CallState, number>>
  readonly byOutcome: Partial<Record<Outcome, number>>
  readonly tries: number
}
export interface CampaignStore {
  add(campaign: Campaign): Promise<void>
  find(id: string): Promise<Campaign | undefined>
  lock(id: string): Promise<Campaign | undefined>
  change(id: string, change: Partial<Pick<Campaign, 'state' | 'reason' | 'total' | 'endedAt'>>): Promise<void>
  page(query: { after?: string; limit: number }): Promise<Campaign[]>
  counts(id: string): Promise<CampaignCounts>
  /** Running ones whose calls are all settled are done. */
  endDone(now: Date): Promise<void>
}
export interface Person {
  readonly phone: string
  readonly optedOutAt?: Date
  readonly unproved: number
  readonly unprovedAt?: Date
}
export interface PeopleStore {
  find(phone: string): Promise<Person | undefined>
  optOut(phone: string, by: string, at: Date | undefined): Promise<void>
  /** A proof failed; those of earlier days do not count. */
  noteUnproved(phone: string, at: Date, since: Date): Promise<void>
}
export interface ForgottenShop {
  readonly shopDomain: string
  readonly isLast: boolean
}
export interface Forgetting {
  /** Forgets a person, or the people of a shop's orders; returns the recordings that must go. */
  phone(phone: string): Promise<string[]>
  orders(ids: readonly string[]): Promise<string[]>
  shop(shop: ForgottenShop): Promise<string[]>
}
export interface PolicyStore {
  read(): Promise<Policy>
  save(policy: Policy): Promise<void>
}
export interface VoiceParts {
  readonly calls: CallStore
  readonly tries: TryStore
  readonly parcels: ParcelStore
  readonly campaigns: CampaignStore
  readonly accounts: AccountStore
  readonly policies: PolicyStore
  readonly people: PeopleStore
  readonly forgetting: Forgetting
  readonly providers: ReadonlyMap<string, CallingProvider>
  /** Where a stand-in may answer for a provider: the sandbox, for the demo only. */
  readonly origins: readonly string[]
  readonly blobs: Pick<Blobs, 'put' | 'delete' | 'downloadLink'>
  readonly publicUrl: string
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly scheduleEffect: (kind: string, key: string, payload: unknown, runAt?: Date) => Promise<boolean>
  readonly clock: Clock
  /** How long it is waited for news of a call whose answer was lost, before it may be placed anew. */
  readonly unknownWaitMs: number
}
