/** Words for what comes again and again. The desk changes them under Readers → Stock replies; these are the first ones. */
import type { PayloadRequest } from 'payload'

export type StockReply = {
  title: string
  words: string
  /** Meant for the writer as the reason for declining, not for readers. */
  declines: boolean
}

/** Kind, and without advice on anybody’s child: that is for somebody who can see the child. */
export const firstStockReplies: StockReply[] = [
  {
    title: 'About one child: please ask somebody who sees them',
    words:
      'Thank you for writing, and I am sorry that you are going through this. You ask about your own child, and from here I cannot see or examine anybody, so any answer of mine could be wrong for yours. Please put this very question to somebody who can: your doctor or nurse, your midwife or health visitor, a lactation consultant, or a pharmacist if it is about a medicine. If you are worried right now, please do not wait for us.',
    declines: true,
  },
  {
    title: 'About one child: what we can do in general',
    words:
      'I cannot advise on your child from here, because I do not know them and cannot examine them. What I can do is explain in general how this is usually looked at, so that you can talk it over with somebody who sees your child. That is general information, not advice for your child.',
    declines: false,
  },
  {
    title: 'A medicine or a dose: please ask a pharmacist or doctor',
    words:
      'Thank you for asking before doing anything. Which medicine is right, and how much of it, depends on things that we do not know and should not ask for on a public page. Your pharmacist or doctor can tell you, often by phone and the same day.',
    declines: true,
  },
  {
    title: 'Answered already',
    words:
      'Thank you for asking. Others have wondered about the same, and there is an answer already; you find it among the answered questions. If it leaves something open, please ask again and say what.',
    declines: true,
  },
  {
    title: 'Too much about somebody',
    words:
      'Thank you for trusting us with this. Your words tell more about you or your child than a page that everybody can read should hold. You are welcome to send your question again without names, dates and places.',
    declines: true,
  },
  {
    title: 'We need longer for this',
    words:
      'Thank you for this question. It deserves an answer that stands on sources, and that takes us some days. If you left your address, you will hear from us when it is there.',
    declines: false,
  },
  {
    title: 'Thank you for telling us',
    words: 'Thank you for telling this. Somebody who reads it at night will feel less alone.',
    declines: false,
  },
]

/** As the desk has them now. */
export async function stockReplies(req: PayloadRequest): Promise<StockReply[]> {
  const { replies } = await req.payload.findGlobal({ slug: 'stock-replies', depth: 0, overrideAccess: true, req })
  return (replies ?? []).map(({ title, words, declines }) => ({ title, words, declines: declines ?? false }))
}
