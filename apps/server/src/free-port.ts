import net from 'node:net';

/** Fails early, before the database starts, where somebody else listens on the port. */
export const requireFreePort = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const used = error.code === 'EADDRINUSE';
      reject(new Error(used ? `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口，例如：PORT=${port + 1} npx -y pnpm@12.21.0 start\nPort ${port} is taken. Stop the program that uses it, or choose another port: PORT=${port + 1} npx -y pnpm@12.21.0 start` : `Cannot listen on ${host}:${port}: ${error.message}`, { cause: error }));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
