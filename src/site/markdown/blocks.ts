import type { Block, Cell, List, Picture } from '@/text/document'
import type { PictureView } from '../views'
import { address, escaped, lines } from './escape'
import { absoluteHref, inlineMarkdown, type Place } from './inlines'

export type Setting = Place & { pictures: Record<string, PictureView> }

/** Blocks as Markdown, one empty line between them. */
export const blocksMarkdown = (blocks: Block[], setting: Setting): string =>
  blocks
    .map((block) => blockMarkdown(block, setting))
    .filter(Boolean)
    .join('\n\n')

function blockMarkdown(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.inlines, setting)
        .replace(/\\\n/g, ' ')
        .replace(/#+\s*$/, '\\$&')}`
    case 'paragraph':
      return lines(inlineMarkdown(block.inlines, setting)).join('\n')
    case 'list':
      return list(block, setting)
    case 'quote':
      return quoted(lines(inlineMarkdown(block.inlines, setting)).join('\n'))
    case 'rule':
      return '---'
    case 'table':
      return table(block.rows, setting)
    case 'image':
      return picture(block.picture, setting)
    case 'figure':
      return picture(block.picture, setting, block.caption)
    case 'keyPoint':
      return card('Key point', block.blocks, setting)
    case 'careCard':
      return card(`${urgency[block.level]}: ${escaped(block.title)}`, block.blocks, setting)
    case 'definition':
      return card(`What “${escaped(block.term)}” means`, block.blocks, setting)
    case 'video': {
      const play = link(`Play the video at ${block.provider}`, block.url, setting)
      const paid = block.programme === undefined ? '' : ' (paid link)'
      return quoted([`**${escaped(block.title)}**`, ...lines(escaped(block.words)), `${play}${paid}`].join('\n\n'))
    }
    case 'product': {
      const paid = block.paid || block.programme !== undefined ? ' (paid link)' : ''
      const parts = [
        `${link(block.name, block.url, setting)}${paid}`,
        blocksMarkdown(block.blocks, setting),
        ...lines(escaped(block.disclosure)),
      ]
      return quoted(parts.filter(Boolean).join('\n\n'))
    }
    case 'readerQuestion': {
      // As in a feed: what has left cannot be taken back, so the words stay on the page.
      const asked =
        block.words === ''
          ? 'The reader took these words back.'
          : link('Read the question on the page', `#asked-${block.id}`, setting)
      return quoted(`**A reader asked**\n\n${asked}\n\n${blocksMarkdown(block.blocks, setting)}`)
    }
  }
}

const urgency = { self: 'Self-care advice', doctor: 'Medical advice', emergency: 'Emergency advice' } as const

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')

const card = (title: string, blocks: Block[], setting: Setting) =>
  quoted([`**${title}**`, blocksMarkdown(blocks, setting)].filter(Boolean).join('\n\n'))

function link(words: string, href: string, setting: Setting): string {
  const to = absoluteHref(href, setting)
  return to ? `[${escaped(words)}](${address(to)})` : escaped(words)
}

function list({ ordered, items }: List, setting: Setting): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- '
      const own = lines(inlineMarkdown(item.inlines, setting))
      const nested = item.list ? list(item.list, setting).split('\n') : []
      const [first = '', ...rest] = [...own, ...nested]
      return [`${mark}${first}`, ...rest.map((line) => ' '.repeat(mark.length) + line)].join('\n')
    })
    .join('\n')
}

/** A table needs a row of headers: where there is none, it stands empty. A cell that spans leaves empty ones. */
function table(rows: Cell[][], setting: Setting): string {
  const cells = rows.map((row) =>
    row.flatMap((cell) => [words(cell, setting), ...Array<string>((cell.colSpan ?? 1) - 1).fill('')]),
  )
  const width = Math.max(0, ...cells.map((row) => row.length))
  if (width === 0) return ''
  const line = (row: string[]) => `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`
  const headed = rows[0]?.every(({ header }) => header) ?? false
  const [head = [], ...body] = headed ? cells : [[], ...cells]
  return [line(head), line(Array<string>(width).fill('---')), ...body.map(line)].join('\n')
}

const words = ({ inlines }: Cell, setting: Setting) => inlineMarkdown(inlines, setting).replace(/\\\n/g, '<br>')

/** A picture by its words for those who do not see it; caption and credit below. */
export function picture({ id, file, alt, credit }: Picture, setting: Setting, caption = ''): string {
  const view = setting.pictures[id]
  if (!view && !file) return ''
  const src = `${setting.siteUrl}${view?.src ?? `/media/${encodeURIComponent(file ?? '')}`}`
  const below = [caption, view?.credit ?? credit].filter(Boolean).join(' ')
  return [`![${escaped(view?.alt ?? alt ?? '')}](${address(src)})`, ...(below ? lines(escaped(below)) : [])].join(
    '\n\n',
  )
}
