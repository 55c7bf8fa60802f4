// The device's own voice reads a question; nothing leaves the device.

export function canSpeak(): boolean {
  return 'speechSynthesis' in globalThis
}

/** Say a text; a second call while it speaks makes it stop. */
export function readAloud(text: string, language: string): void {
  if (speechSynthesis.speaking) {
    speechSynthesis.cancel()
    return
  }
  const voice = new SpeechSynthesisUtterance(text)
  voice.lang = language
  voice.rate = 0.95
  speechSynthesis.speak(voice)
}
