// Where the drawing page begins: everything it needs stands in the page itself.
export {}
