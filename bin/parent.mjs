/** Ends this process in good order when its supervisor is gone without having said so. */
export function leaveWithParent() {
  if (!process.connected) return
  process.channel?.unref()
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 12_000).unref()
  })
}
