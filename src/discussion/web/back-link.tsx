/** @param to as `wayBack` gave it. */
export const BackLink = ({ to }: { to: string | undefined }) =>
  to ? (
    <p>
      <a href={to.includes('#') ? to : `${to}#comments`}>Back to the article</a>
    </p>
  ) : null
