const { ipcRenderer } = require('electron')

/** Each line of the text is an element of its own, so that the page's cost is that of what comes. */
ipcRenderer.on('text', (_event, text) => {
  const main = document.querySelector('main')
  const [first, ...lines] = text.split('\n')
  main.lastElementChild.append(first)
  for (const line of lines) {
    const element = document.createElement('div')
    element.textContent = line
    main.append(element)
  }
  scrollTo(0, document.documentElement.scrollHeight)
})
