// Slide through the moments: the list below holds where each drawing is; without script it is the way.
const slider = document.getElementById('film-at')
const name = document.getElementById('film-name')
const paper = document.getElementById('film-paper')
const links = [...document.querySelectorAll('#film-list a')]
const picture = new Image()

const show = () => {
  const link = links[slider.valueAsNumber]
  name.textContent = slider.ariaValueText = link.textContent.trim().replace(/\s+/g, ' ')
  picture.alt = name.textContent
  picture.src = link.href
  for (const each of links) each.removeAttribute('aria-current')
  link.setAttribute('aria-current', 'true')
}

// The old drawing stays until the new one is there, so that nothing flickers.
picture.addEventListener('load', () => paper.replaceChildren(picture))
slider.addEventListener('input', show)
for (const [place, link] of links.entries())
  link.addEventListener('click', (event) => {
    event.preventDefault()
    slider.value = String(place)
    show()
  })
links.at(-1).setAttribute('aria-current', 'true')
slider.ariaValueText = name.textContent
slider.closest('label').hidden = false
