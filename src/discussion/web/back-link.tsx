/** @param to as `wayBack` gave it. */
export function BackLink({ to }: { to: string | undefined }) {
  if (!to) return null
  const isArticle = to.includes('/articles/')
  return (
    <p>
      <a href={isArticle && !to.includes('#') ? `${to}#comments` : to}>
        {isArticle ? 'Back to the article' : 'Back to “Ask a question”'}
      </a>
    </p>
  )
}
