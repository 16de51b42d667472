const quietFor = 800
const seconds = (/** @type {number} */ since) => ((Date.now() - since) / 1000).toFixed(1)

/**
 * Says what is going on once it takes about a second, and how long it took; on standard error, so that a command's
 * output stays its own.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const since = Date.now()
  const show = process.stderr.isTTY ? animated(label, since) : plain(label, since)
  try {
    const result = await work()
    show.end(`✓ ${label} (${seconds(since)} s)`)
    return result
  } catch (error) {
    show.end(`✗ ${label} (${seconds(since)} s)`)
    throw error
  }
}

/** @param {string} label @param {number} since */
function animated(label, since) {
  const timer = setInterval(() => process.stderr.write(`\r  ${label} … ${seconds(since)} s `), 200)
  return {
    end(/** @type {string} */ line) {
      clearInterval(timer)
      process.stderr.write('\r\u001b[K')
      if (Date.now() - since > quietFor || line.startsWith('✗')) console.error(line)
    },
  }
}

/** @param {string} label @param {number} since */
function plain(label, since) {
  let timer = setTimeout(() => {
    console.error(`  ${label} …`)
    timer = setInterval(() => console.error(`  ${label} … ${seconds(since)} s`), 15_000)
  }, quietFor)
  return {
    end(/** @type {string} */ line) {
      clearTimeout(timer)
      if (Date.now() - since > quietFor || line.startsWith('✗')) console.error(line)
    },
  }
}
