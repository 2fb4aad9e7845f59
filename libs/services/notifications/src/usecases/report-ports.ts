/** One of the merchant's people who gets reports. */
export interface ReportRecipient {
  readonly id: string
  readonly way: 'email' | 'phone'
  /** An e-mail address, or a phone as E.164. */
  readonly address: string
  readonly name: string
  readonly kinds: readonly string[]
  /** They want no more. */
  readonly stoppedAt?: Date
}
/** Addresses, in any spelling that we keep. */
export interface Addresses {
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}
export interface RecipientStore {
  list(): Promise<readonly ReportRecipient[]>
  /** Of a way and an address there is one: it is locked. */
  lock(address: Pick<ReportRecipient, 'way' | 'address'>): Promise<ReportRecipient | undefined>
  /** False when somebody put it at the same time. */
  add(recipient: ReportRecipient): Promise<boolean>
  change(id: string, change: Pick<ReportRecipient, 'name' | 'kinds'>): Promise<void>
  remove(id: string): Promise<boolean>
  /** Undefined: wanted again. */
  stop(address: string, at: Date | undefined): Promise<void>
  of(addresses: Addresses): Promise<readonly ReportRecipient[]>
  forget(addresses: Addresses): Promise<number>
}
