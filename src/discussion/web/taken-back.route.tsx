import { seeOther } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { wasTakenBack } from '../quotes'
import { answering, plainPage } from './plain-page'

type Context = { params: Promise<{ language: string; slug: string }> }

/** `/questions/<slug>/taken-back`: says with 410 that a page is gone because its asker wanted it so. */
export function takenBack(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { language, slug } = await params
    const paths = pathsIn(isLanguage(language) ? language : 'en')
    if (!(await wasTakenBack(await readerRequest(), language, slug))) return seeOther(paths.question(slug))
    return plainPage({
      title: 'This answer is not here any more',
      status: 410,
      children: (
        <>
          <p>It was written for a reader who has since taken their question back. We respect that.</p>
          <p>
            <a href={paths.questions()}>All answered questions</a>
          </p>
        </>
      ),
    })
  })
}
