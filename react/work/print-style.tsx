import React from 'react'

// On paper the sheet is all there is: the page behind it, its shade and its buttons stay away. What is hidden keeps its
// place in the document, so that the sheet needs none of its ancestors to be shown.
const onPaper = `
@media print {
  html, body { height: auto !important; overflow: visible !important; }
  body * { visibility: hidden; position: static !important; overflow: visible !important; animation: none !important; }
  [role="dialog"], [role="dialog"] * { visibility: visible; }
  body [role="dialog"] { position: absolute !important; top: 0 !important; left: 0 !important; width: 100% !important; height: auto !important; box-shadow: none !important; }
  [role="dialog"] button, [role="dialog"] [role="group"] { display: none !important; }
}`

/** Prints the sheet that it stands in, and nothing else. */
export const PrintStyle = () => <style>{onPaper}</style>
