/** A way to a database that can be cut and mended, so that a test sees it go away and come back. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type BreakableDatabase = { url: string; cut: () => Promise<void>; mend: () => Promise<void> }

/** @param to address of the real database. */
export async function breakableDatabase(to: string): Promise<BreakableDatabase> {
  const target = new URL(to)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => sockets.delete(socket))
      socket.pipe(other)
    }
  })
  const listen = (port: number) => new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const url = new URL(to)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return {
    url: url.href,
    cut: () =>
      new Promise((closed) => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
    mend: () => listen(port),
  }
}
