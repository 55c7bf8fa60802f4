// A file with what the server does not have yet, made on the device itself.

export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
