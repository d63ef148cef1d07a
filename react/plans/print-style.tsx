import React from 'react'

// On paper the sheet is all there is: the page behind it, its shade and its buttons stay away. The dialog is rendered
// beside the page, in a portal of its own.
const onPaper = `
@media print {
  body > :not(.__reakit-portal) { display: none !important; }
  .__reakit-portal, .__reakit-portal * { position: static !important; overflow: visible !important; max-height: none !important; }
  .__reakit-portal [role="dialog"] { width: 100% !important; height: auto !important; box-shadow: none !important; }
  .__reakit-portal button, .__reakit-portal [role="group"] { display: none !important; }
}`

/** Prints the sheet that it stands in, and nothing else. */
export const PrintStyle = () => <style>{onPaper}</style>
