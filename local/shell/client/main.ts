// Runs in the shell, around the page's iframe.
import { followPage } from './address'
import { setUpLanguageSwitch } from './language'
import { setUpMenu } from './menu'
import { setUpPopups } from './popups'
import { setUpSearchBar } from './search-bar'

setUpMenu()
setUpPopups()
setUpLanguageSwitch()
setUpSearchBar()
followPage()
