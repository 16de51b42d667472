/** Stands in the editor where the words of a reader would: they are not in this text. */
export const QuotedNote = () => (
  <p style={{ marginBottom: 'var(--base)' }}>
    A question that a reader lets us quote. Its words stand with what the reader sent: readers see them on the page, you
    see them in the preview, and nobody does once the reader takes them back.
  </p>
)
