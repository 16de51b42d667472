/** Everything in a page that could act: elements that run, handlers, addresses that run. */
export function whatActs(html: string): string[] {
  const tags = html.match(/<[a-z!/][^>]*>/gi) ?? []
  return tags.filter(
    (tag) =>
      /^<(script|img|svg|iframe|style|!--)/i.test(tag) ||
      /\son\w+=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
      /(href|src|action)="\s*javascript:/i.test(tag),
  )
}
