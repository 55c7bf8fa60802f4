// The button that opens the browser's own way of printing; without script that is in its menu.
const button = document.getElementById('print-now')
button.hidden = false
button.addEventListener('click', () => window.print())
