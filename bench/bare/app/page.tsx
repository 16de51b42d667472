import { readFileSync } from 'node:fs'

export const dynamic = 'force-static'
export const metadata = { title: 'A bare page', description: 'A static page of Next and nothing else.' }

/** As many bytes as the article: once in the HTML and, as Next does, once more in the data beside it. */
export default function Page() {
  const filling = readFileSync(process.env.BARE_FILLING ?? '', 'utf8')
  return (
    <main>
      <h1>A bare page</h1>
      <p>{filling}</p>
    </main>
  )
}
