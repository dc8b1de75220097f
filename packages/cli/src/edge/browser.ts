/** Opens `address` as the person's desktop opens addresses. Where it cannot, nothing happens: the address was said too. */
export function openHere(address: string): void {
  const [command, ...words] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address]
  // Every call loads this file, and few open anything.
  const {spawn} = process.getBuiltinModule('node:child_process')
  const child = spawn(command ?? '', words, {detached: true, stdio: 'ignore'})
  child.on('error', () => undefined)
  child.unref()
}
