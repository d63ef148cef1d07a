import React from 'react'

// On paper the sheet is all there is: the page behind it, its shade and its buttons stay away. Where a browser does not
// know :has(), what is hidden keeps its place in the document, and may be wider than the paper.
const onPaper = `
@media print {
  html, body { height: auto !important; overflow: visible !important; }
  body * { visibility: hidden; position: static !important; overflow: visible !important; animation: none !important; }
  [role="dialog"], [role="dialog"] * { visibility: visible; }
  body *:not([role="dialog"], [role="dialog"] *, :has([role="dialog"])) { display: none !important; }
  body [role="dialog"] { position: absolute !important; top: 0 !important; left: 0 !important; width: 100% !important; height: auto !important; box-shadow: none !important; }
  [role="dialog"] button, [role="dialog"] [role="group"] { display: none !important; }
}`

/** Prints the sheet that it stands in, and nothing else. */
export const PrintStyle = () => <style>{onPaper}</style>
