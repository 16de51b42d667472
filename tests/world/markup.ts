import type { ReactNode } from 'react'
import { renderToReadableStream } from 'react-dom/server'

/** The HTML of a page with parts that wait for something; without the marks by which React finds its way in a browser. */
export async function markupOf(node: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(node)
  await stream.allReady
  return (await new Response(stream).text()).replaceAll('<!-- -->', '')
}
