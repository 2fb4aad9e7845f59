import type { Level, Parcel, Risk, RiskWeights } from '@litper/metrics'

/** What earlier parcels say of returns. */
export interface Known {
  readonly returns?: number
  readonly ofCarriers: ReadonlyMap<string, number>
  readonly ofCities: ReadonlyMap<string, number>
  readonly averageCollect?: number
}
/** A parcel without an end, as its risk is assessed. */
export interface UnderWay extends Parcel {
  readonly waybillId: string
  readonly orderId: string
  readonly carrier: string
  readonly city: string
}
export interface KeptRisk extends Risk {
  readonly waybillId: string
  readonly orderId: string
  readonly carrier: string
  readonly city: string
  readonly state: string
  /** The version of the weights. */
  readonly weights: number
  /** Since when it has this level. */
  readonly since: Date
  readonly assessedAt: Date
}
export interface RiskQuery {
  readonly level?: Level
  readonly carrier?: string
  readonly city?: string
  readonly after?: { readonly score: number; readonly waybillId: string }
  readonly limit: number
}
/** Parcels under way of one city or carrier, by level. */
export interface LightRow {
  readonly kind: 'carrier' | 'city'
  readonly name: string
  readonly parcels: number
  readonly urgent: number
  readonly attention: number
  readonly watch: number
}
export interface RiskStore {
  underWay(waybillIds: readonly string[]): Promise<readonly UnderWay[]>
  pageUnderWay(after: string | undefined, limit: number): Promise<readonly UnderWay[]>
  /** Those whose waybills were made in this time, its end not included. */
  underWayMade(since: Date, until: Date): Promise<readonly UnderWay[]>
  /** All parcels whose waybills were made before this time were told as they stood; undefined: none yet. */
  stoodUntil(): Promise<Date | undefined>
  keepStoodUntil(madeBefore: Date): Promise<void>
  kept(waybillIds: readonly string[]): Promise<readonly KeptRisk[]>
  put(risks: readonly KeptRisk[]): Promise<void>
  remove(waybillIds: readonly string[]): Promise<void>
  page(query: RiskQuery): Promise<readonly KeptRisk[]>
  /** The newest version; ours where the tenant made none. */
  weights(): Promise<RiskWeights>
  /** Who made this version. */
  madeBy(version: number): Promise<string>
  addWeights(weights: Omit<RiskWeights, 'version'>, by: string, at: Date): Promise<RiskWeights>
  lights(): Promise<readonly LightRow[]>
  /** As they were kept at that hour. */
  lightsAt(hour: Date): Promise<readonly LightRow[]>
  keepLights(hour: Date): Promise<void>
}
