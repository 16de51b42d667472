import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { creditsTag, signedTag } from '@/reviews/tags'
import { ArticleRow } from '@/site/kit/article-row'
import { RowList } from '@/site/kit/row-list'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { reviewedLately, signedLately } from '../reviewed-lately'
import { articleTag } from '../tags'
import { cardsAt } from './cards'

/** More are looked at than are shown: a text may have changed since. */
const LOOKED_AT = 8

async function found(language: string) {
  const ids = await publicRead(['signed-lately', language], [signedTag('article')], async () =>
    signedLately(await readerRequest(), language, LOOKED_AT, new Date()),
  )
  const tags = ids.flatMap((id) => [articleTag(id), creditsTag('article', id)])
  return publicRead(['reviewed-lately', ...ids], tags, async () =>
    reviewedLately(await readerRequest(), ids, new Date()),
  )
}

/** A shelf of the front page: published texts that were read again and stand as they are. Nothing, while there are none. */
export async function ReviewedLately({ language, most = 3 }: { language: string; most?: number }) {
  const reviewed = (await found(language)).slice(0, most)
  const cards = await cardsAt(reviewed.map(({ id }) => id))
  const rows = reviewed.flatMap((review) => {
    const card = cards.find(({ id }) => id === review.id)
    return card ? [{ review, card }] : []
  })
  if (rows.length === 0) return null
  return (
    <Section id="reviewed" title="Recently reviewed">
      <RowList columns>
        {rows.map(({ review, card }) => (
          <ArticleRow
            key={card.id}
            title={card.title}
            href={pathsIn(card.language).article(card.slug)}
            topic={card.topic && { label: card.topic.title, href: pathsIn(card.language).topic(card.topic.slug) }}
            date={{ iso: review.at, meaning: review.medical ? 'Medically reviewed' : 'Reviewed' }}
            note={`by ${review.by}`}
          />
        ))}
      </RowList>
    </Section>
  )
}
