import type { ReactNode } from 'react'

/**
 * Rich text as a feed carries it (React escapes the quotes of words, so what looks like an attribute is one): without what only our own style sheet and scripts understand, every address absolute.
 * @param address of the page, for links to places in it.
 */
export async function feedHtml(content: ReactNode, siteUrl: string, address: string): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(content)
    .replace(/<svg .*?<\/svg>/gs, '')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/ (?:class|style|srcSet|sizes|tabindex|data-[a-z-]+)="[^"]*"/g, '')
    .replace(/(?<= (?:href|src)=")(?=\/(?!\/))/g, siteUrl)
    .replace(/(?<= href=")(?=#)/g, address)
}
