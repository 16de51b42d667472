const place =
  /^(?:\/[a-z]{2})?\/articles\/[a-z0-9-]{1,200}(?:\/comments(?:\/[a-z0-9-]{1,40}){0,3})?(?:#c-[0-9a-f-]{36})?$/

/**
 * The way back to the page a form was sent from: a path on this site and nothing else.
 * @param carried what the form carried along. @param referer the page it stood on, as the browser says.
 */
export function wayBack(carried: string | undefined, referer: string | null): string | undefined {
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : ''
  return [carried ?? '', path].find((one) => place.test(one))
}
