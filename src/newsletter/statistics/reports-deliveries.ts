import { env } from '@/platform/env'

/** Whether the way of sending tells what became of a letter after it was taken; the outbox and SMTP do not. */
export const reportsDeliveries = (): boolean => Boolean(env().RESEND_API_KEY && env().RESEND_WEBHOOK_SECRET)
