'use client'

/** A page that could not be made: calm words and a way on that needs no script. */
export default function Failure() {
  return (
    <main style={{ maxWidth: '36rem', margin: '4rem auto', padding: '0 1rem' }}>
      <h1>This page cannot be shown just now</h1>
      <p>Something on our side did not answer. Please try again in a minute.</p>
      <p>
        <a href="/">Go to the front page</a>
      </p>
    </main>
  )
}
