// An HTTP proxy for tests: sends every tunnel to one address, whatever host was asked for, and remembers the hosts.
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export interface FakeProxy {
  url: string
  /** The hosts asked for, as `api.github.com:443`. */
  hosts: string[]
  close: () => Promise<void>
}

/** Starts a proxy on 127.0.0.1 whose tunnels all end at `port` there. */
export async function startProxy(port: number): Promise<FakeProxy> {
  const hosts: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((_, response) => {
    response.writeHead(405).end()
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.on('connect', (request, socket: Socket, head) => {
    hosts.push(request.url ?? '')
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(socket).pipe(upstream)
    })
    sockets.add(upstream)
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hosts, close }
}
