/** What people bring: rows of VTEX's log, those of them that say why, and a marketplace's report. */
export type ImportMaterial = 'log' | 'reasons' | 'report'
