// Of a file of contacts only the names somebody ticks leave this device: the file is read here,
// and a list of the ticked names takes its place in the form.
const input = document.getElementById('id_file')
const box = document.getElementById('contacts')
const list = box.querySelector('ul')
const find = box.querySelector('input[type=search]')
const open = input.form.querySelector('button[type=submit]')
const LONGEST = 200

const isSoft = (line) => line.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(line)

const unfolded = (text) => {
  const lines = ['']
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = lines.length - 1
    if (/^[ \t]/.test(line)) lines[last] += line.slice(1)
    else if (isSoft(lines[last])) lines[last] = lines[last].slice(0, -1) + line
    else lines.push(line)
  }
  return lines.join('\n')
}

const printed = (words) => {
  try {
    return decodeURIComponent(words.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/g, '%$1'))
  } catch {
    return words
  }
}

const plain = (words) =>
  words.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim().slice(0, LONGEST)

const said = (card, field) => {
  const found = card.match(new RegExp(`^(?:[\\w-]+\\.)?${field}(;[^:\\n]*)?:(.*)$`, 'im'))
  if (!found) return ''
  return /QUOTED-PRINTABLE/i.test(found[1] || '') ? printed(found[2].trim()) : found[2].trim()
}

const nameOf = (card) => {
  const [family = '', given = ''] = said(card, 'N').split(/(?<!\\);/)
  const others = [`${given} ${family}`, said(card, 'ORG').split(/(?<!\\);/)[0]]
  return [said(card, 'FN'), ...others].map(plain).find((name) => name) || ''
}

const namesIn = (text) =>
  unfolded(text).split(/^BEGIN:VCARD/im).slice(1).map(nameOf).filter((name) => name)

const line = (name, number) => {
  const item = document.createElement('li')
  const label = document.createElement('label')
  const tick = Object.assign(document.createElement('input'), { type: 'checkbox', value: name })
  tick.id = `contact-${number}`
  label.append(tick, ' ', name)
  label.dir = 'auto'
  item.append(label)
  return item
}

const ticked = () => [...list.querySelectorAll('input:checked')].map((tick) => tick.value)

const isContacts = (file) => /\.vcf$/i.test(file.name) || /vcard/.test(file.type)

input.addEventListener('change', async () => {
  const file = input.files[0]
  box.hidden = true
  open.disabled = false
  if (!file || !isContacts(file)) return
  list.replaceChildren(...namesIn(await file.text()).map(line))
  box.hidden = !list.children.length
  open.disabled = !box.hidden
  if (!box.hidden) find.focus()
})

list.addEventListener('change', () => {
  open.disabled = !ticked().length
})

find.addEventListener('input', () => {
  const wanted = find.value.toLocaleLowerCase()
  for (const item of list.children) item.hidden = !item.textContent.toLocaleLowerCase().includes(wanted)
})

input.form.addEventListener('submit', () => {
  if (box.hidden) return
  const rows = ['Name', ...ticked()].map((name) => `"${name.replaceAll('"', '""')}"`)
  const held = new DataTransfer()
  held.items.add(new File([`${rows.join('\n')}\n`], 'contacts.csv', { type: 'text/csv' }))
  input.files = held.files
})
