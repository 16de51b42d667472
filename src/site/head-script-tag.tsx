import { headScript } from './head-scripts'

/** What the root layout puts into `<head>` itself; everything else comes from `pageMetadata`. */
export function HeadScriptTag() {
  return <script>{headScript}</script>
}
