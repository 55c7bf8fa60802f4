// Passkeys: what the page was told goes to the device, what the device answers goes into the form.
// Written without the newest helpers of browsers, as tablets get old.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const withBytes = (list) => (list ?? []).map((each) => ({ ...each, id: bytes(each.id) }))

async function make({ publicKey }) {
  const made = await navigator.credentials.create({
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      user: { ...publicKey.user, id: bytes(publicKey.user.id) },
      excludeCredentials: withBytes(publicKey.excludeCredentials),
    },
  })
  return {
    ...about(made),
    response: {
      clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
    },
  }
}

async function ask({ publicKey }) {
  const given = await navigator.credentials.get({
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      allowCredentials: withBytes(publicKey.allowCredentials),
    },
  })
  const { clientDataJSON, authenticatorData, signature, userHandle } = given.response
  return {
    ...about(given),
    response: {
      clientDataJSON: text(clientDataJSON),
      authenticatorData: text(authenticatorData),
      signature: text(signature),
      userHandle: userHandle ? text(userHandle) : null,
    },
  }
}

const about = (credential) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  clientExtensionResults: credential.getClientExtensionResults(),
})

const optionsOf = async (form) =>
  form.dataset.options
    ? JSON.parse(form.dataset.options)
    : (await fetch(form.dataset.ask, { credentials: 'same-origin' })).json()

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!globalThis.PublicKeyCredential) break // what stands there without script says what to do
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const trouble = form.querySelector('.passkey-trouble')
    trouble.hidden = true
    try {
      const options = await optionsOf(form)
      const answer = await (form.dataset.passkey === 'make' ? make(options) : ask(options))
      form.querySelector('input[name$="credential"]').value = JSON.stringify(answer)
    } catch {
      trouble.hidden = false // whoever closed the question of the device can press again
      trouble.focus()
      return
    }
    form.submit()
  })
}
