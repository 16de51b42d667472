/**
 * Says of a page that it needs nothing of the framework in the browser, so that the listener sends it without
 * (`bin/finished-page.mjs`). React puts it into `<head>`.
 */
export function FinishedMark() {
  return <meta name="bedside-page" content="finished" />
}
