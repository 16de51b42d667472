/** What the panel beside the editor asks for: the publish checklist of the draft as it was saved last. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/staff/roles'
import { checklistForDesk, type DeskChecklist } from '../checklist-for-desk'
import type { Item } from '../checklist-rules'
import { type Point, says } from './says'

export type ShownPoint = Point & Item & { quotes: string[] }

export type ShownChecklist = Pick<DeskChecklist, 'stage' | 'reading' | 'isCorrection'> & { points: ShownPoint[] }

const refusal = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

const look: Endpoint['handler'] = async (req) => {
  const article = z.uuid().safeParse(req.routeParams?.id).data
  if (!hasRole(req, 'administrator', 'editor', 'author') || !article) return refusal(404, 'Not found.')
  const list = await checklistForDesk(req, article)
  if (!list) return refusal(404, 'Not found.')
  const { items, quotes, stage, reading, isCorrection } = list
  const points = items.map((item) => ({ ...item, ...says(item.check, list), quotes: quotes[item.check] ?? [] }))
  const shown: ShownChecklist = { stage, reading, isCorrection, points }
  return Response.json(shown)
}

export const checklistEndpoints: Endpoint[] = [{ path: '/:id/checklist', method: 'get', handler: look }]
