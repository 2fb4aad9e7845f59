import { DomainError, notFound } from '@litper/kernel'
import { type Step, stepped, type Ticket } from '../domain/ticket.ts'
import type { QualityParts } from './ports.ts'

/** A person takes, resolves or opens a ticket again. @throws DomainError ticket.not_found, ticket.over */
export async function stepTicket(
  { tickets, clock }: QualityParts,
  {
    id,
    step,
    by,
    note,
  }: { readonly id: string; readonly step: Step; readonly by: string; readonly note?: string | undefined },
): Promise<Ticket> {
  const ticket = await tickets.lock(id)
  if (!ticket) throw notFound('ticket.not_found')
  const state = stepped(ticket.state, step)
  if (!state) throw new DomainError('ticket.over', 'conflict', { ticketState: ticket.state })
  if (step === 'take' && ticket.state === 'working' && ticket.owner === by) return ticket
  const next = {
    ...ticket,
    state,
    changedAt: clock.now().toISOString(),
    owner: by,
    ...(note !== undefined && { note }),
  }
  await tickets.change(next)
  return next
}
