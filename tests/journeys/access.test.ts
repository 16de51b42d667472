/** What axe cannot see: paths by keyboard, what hides the focus, the size of targets, reflow, other colours, motion. */
import type { Page } from '@playwright/test'
import { expect, test } from '../world/journey'
import { templates } from '../world/templates'

const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
const MOST_STOPS = 400

/** Walks a page by Tab from its beginning to its end; names each stop that a reader could not see. */
async function unseenStops(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const boxes = [...element.getClientRects()]
      const box = boxes.find(({ width, height }) => width > 0 && height > 0)
      const name = `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}”`
      if (!box) return { name, seen: false }
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2)
      const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 2)
      const top = document.elementFromPoint(x, y)
      const isOnTop = top !== null && (element.contains(top) || top.contains(element) || isLabelOf(element, top))
      const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return { name, seen: isOnTop && isInView && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }

      function isLabelOf(field: Element, label: Element) {
        return field instanceof HTMLInputElement && [...(field.labels ?? [])].some((one) => one.contains(label))
      }
    })
    if (!stop) return { stops, unseen }
    if (!stop.seen) unseen.push(stop.name)
  }
  throw new Error(`More than ${MOST_STOPS} stops: is the keyboard caught?`)
}

for (const screen of ['phone', 'desk'] as const)
  test(`the keyboard gets through every kind of page, and its place is always seen, on a ${screen}`, async ({
    arrive,
  }) => {
    test.setTimeout(600_000)
    const page = await arrive({
      viewport: screen === 'phone' ? { width: 375, height: 720 } : { width: 1280, height: 800 },
    })
    for (const { name, path } of templates) {
      await page.goto(path)
      const { stops, unseen } = await unseenStops(page)
      expect.soft(unseen, `stops that nobody sees on “${name}”`).toEqual([])
      expect.soft(stops, `stops on “${name}”`).toBeGreaterThan(8)
    }
  })

test('at 320 px, which is 400 % of a desk, and with text spaced out, nothing sticks out or is cut off', async ({
  arrive,
}) => {
  test.setTimeout(300_000)
  const page = await arrive({ viewport: { width: 320, height: 640 } })
  for (const { name, path } of templates) {
    await page.goto(path)
    // The distances of WCAG 1.4.12.
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    })
    const found = await page.evaluate(() => ({
      sticksOut: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cutOff: [...document.querySelectorAll('h1, h2, h3, p, li, a, button, label, summary, dt, dd')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element)
          const isTooWide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
          const isTooHigh = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
          return (isTooWide || isTooHigh) && element.getBoundingClientRect().width > 2
        })
        .map(({ textContent }) => (textContent ?? '').slice(0, 40)),
    }))
    expect.soft(found, name).toEqual({ sticksOut: 0, cutOff: [] })
  }
})

test('every target that is not part of a sentence is at least 24 px wide and high', async ({ arrive }) => {
  test.setTimeout(300_000)
  const page = await arrive({ viewport: { width: 375, height: 720 } })
  for (const { name, path } of templates) {
    await page.goto(path)
    const small = await page.locator(controls).evaluateAll((found) =>
      found.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        if (width === 0 || height === 0 || (width >= 23.5 && height >= 23.5)) return []
        const { display, position, clip } = getComputedStyle(element)
        const isHidden = position === 'absolute' && (clip !== 'auto' || width <= 1)
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.getBoundingClientRect() : undefined
        if (isHidden || (label && label.height >= 23.5 && label.width >= 23.5)) return []
        const inSentence =
          display === 'inline' &&
          (element.closest('p, li, dd, td, figcaption, blockquote')?.textContent ?? '').trim() !==
            (element.textContent ?? '').trim()
        // Spaced: a circle of 24 px around it meets no other target (WCAG 2.5.8).
        const box = element.getBoundingClientRect()
        const near = found.some((other) => {
          if (other === element || other.contains(element) || element.contains(other)) return false
          const away = other.getBoundingClientRect()
          if (away.width === 0) return false
          const x = Math.max(away.left - (box.left + box.width / 2), box.left + box.width / 2 - away.right, 0)
          const y = Math.max(away.top - (box.top + box.height / 2), box.top + box.height / 2 - away.bottom, 0)
          return Math.hypot(x, y) < 12
        })
        return inSentence || !near
          ? []
          : [`${(element.textContent ?? '').trim().slice(0, 40)} ${Math.round(width)}×${Math.round(height)}`]
      }),
    )
    expect.soft(small, `small targets on “${name}”`).toEqual([])
  }
})

test('in forced colours every control has an edge or an underline, and every sign is there', async ({ arrive }) => {
  test.setTimeout(300_000)
  const page = await arrive({ forcedColors: 'active' })
  for (const { name, path } of templates) {
    await page.goto(path)
    const bare = await page
      .locator('button, .button, input:not([type=hidden]), textarea, select')
      .evaluateAll((found) =>
        found
          .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).position !== 'absolute')
          .filter((element) => {
            const style = getComputedStyle(element)
            return (
              Number.parseFloat(style.borderTopWidth) === 0 &&
              style.textDecorationLine === 'none' &&
              style.appearance === 'none'
            )
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      )
    expect.soft(bare, `controls without an edge on “${name}”`).toEqual([])
  }
})

test('for who wants no motion nothing moves', async ({ arrive }) => {
  test.setTimeout(300_000)
  const page = await arrive({ reducedMotion: 'reduce' })
  for (const { name, path } of templates) {
    await page.goto(path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          return (
            transitionDuration.split(', ').some((one) => Number.parseFloat(one) > 0.01) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          )
        })
        .map(({ tagName, className }) => `${tagName} ${className}`),
    )
    expect.soft(moving, `what moves on “${name}”`).toEqual([])
  }
})
