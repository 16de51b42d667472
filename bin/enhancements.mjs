/**
 * Bundles the one script of readers' pages (`src/app/(site)/enhancements.ts`) into files named by what is in them,
 * beside what Next built. In development they are made anew for each page that asks: nothing is ever stale.
 */
import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, context } from 'esbuild'
import { inRoot } from './places.mjs'

const folder = inRoot('.next', 'static', 'own')

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @param {boolean} dev @returns {BuildOptions} */
const options = (dev) => ({
  absWorkingDir: inRoot(),
  entryPoints: { page: 'src/app/(site)/enhancements.ts' },
  outdir: folder,
  entryNames: dev ? '[name]' : '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: !dev,
  sourcemap: dev && 'inline',
  charset: 'utf8',
  legalComments: dev ? 'none' : 'eof',
  logLevel: 'silent',
  alias: { '@': inRoot('src') },
  define: { 'process.env.NODE_ENV': JSON.stringify(dev ? 'development' : 'production') },
  plugins: [stylesInside],
})

/**
 * A style that a script brings along: Next knows nothing of it, so it travels inside the script under names of its own.
 * @type {import('esbuild').Plugin}
 */
const stylesInside = {
  name: 'styles-inside',
  setup({ onLoad }) {
    onLoad({ filter: /\.module\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        stdin: { contents: `export { default } from './${basename(path)}'`, resolveDir: dirname(path) },
        outdir: folder,
        bundle: true,
        format: 'esm',
        write: false,
        minifySyntax: true,
        minifyWhitespace: true,
      })
      const text = (/** @type {string} */ ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
      const adopted = `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(text('.css'))})
        document.adoptedStyleSheets.push(sheet) }\n`
      return { contents: adopted + text('.js'), loader: 'js', watchFiles: [path] }
    })
  },
}

/** For a build. @param {string} [outdir] emptied before */
export async function bundleEnhancements(outdir = folder) {
  await rm(outdir, { recursive: true, force: true })
  await build({ ...options(false), outdir })
}

const address = /^\/_next\/static\/own\/([\w-]+\.js)$/

/**
 * Answers for the files in development.
 * @returns {Promise<(path: string, response: import('node:http').ServerResponse) => boolean>} whether it was one of them
 */
export async function freshEnhancements() {
  const made = await context({ ...options(true), write: false })
  /** @type {Map<string, Uint8Array>} */
  const files = new Map()
  const answer = async (/** @type {string} */ name, /** @type {import('node:http').ServerResponse} */ response) => {
    const isEntry = /^page\b/.test(name)
    if (isEntry)
      for (const { path, contents } of (await made.rebuild()).outputFiles) files.set(basename(path), contents)
    const found = files.get(isEntry ? 'page.js' : name)
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
    response.end(found)
  }
  return (path, response) => {
    const [, name] = address.exec(path) ?? []
    if (!name) return false
    answer(name, response).catch((error) => {
      console.error(error)
      response.writeHead(500).end()
    })
    return true
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await bundleEnhancements()
