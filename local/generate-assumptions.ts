// contributing/assumptions.md is written from the list that the probe walks, so that none is without its question.
import { writeFileSync } from 'node:fs'
import { fromRoot } from './paths'
import { readAreas } from './probe/assumptions'
import { assumptionsPage } from './probe/assumptions-page'

writeFileSync(fromRoot('contributing', 'assumptions.md'), assumptionsPage(readAreas()))
