/**
 * Outlives the process that started an embedded Postgres by a moment: when that process is gone, however it ended,
 * the database is shut down in good order.
 */
const postgres = Number(process.argv[2])

process.on('SIGINT', () => {})
process.on('SIGHUP', () => {})
process.on('disconnect', () => {
  try {
    process.kill(postgres, 'SIGINT')
  } catch {
    // It had stopped already.
  }
  process.exit(0)
})
// A listener keeps the channel, and with it this process, open.
process.on('message', () => {})
