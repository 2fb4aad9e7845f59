import { isUuid } from '../../kit/uuid.ts'

export const INCIDENT_STATES = ['open', 'acknowledged', 'working', 'resolved', 'closed'] as const
export type IncidentState = (typeof INCIDENT_STATES)[number]

/** What the address says of the list of incidents. */
export interface IncidentFilters {
  readonly estado?: IncidentState
}
export function readIncidentFilters({ estado }: Record<string, unknown>): IncidentFilters {
  const state = INCIDENT_STATES.find((one) => one === estado)
  return state ? { estado: state } : {}
}

/** The same filter, as the operation takes it. */
export const inputOf = ({ estado }: IncidentFilters) => (estado ? { state: estado } : {})

/** What the address says of one incident: the run of a playbook that is looked at, so that a reload shows it again. */
export interface RoomSearch {
  readonly plan?: string
}
export const readRoomSearch = ({ plan }: Record<string, unknown>): RoomSearch => (isUuid(plan) ? { plan } : {})
