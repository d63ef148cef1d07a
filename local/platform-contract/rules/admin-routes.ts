import type { Project, Rule } from '../project'

const hasDefaultExport = ({ sources }: Project, component: string): boolean =>
  sources.some(
    ({ path, text }) =>
      [`react/${component}.tsx`, `react/${component}.ts`].includes(path) &&
      /^export default\b|^export \{[^}]*\bdefault\b[^}]*\}/m.test(text),
  )

/** Routes of the Admin's frame; a key of another form is a wrapper and has no path. */
const adminRoutesArePrefixed: Rule = ({ adminRoutes }) =>
  Object.entries(adminRoutes).flatMap(([key, { path }]) => {
    if (path === undefined) return []
    return [
      ...(key.startsWith('admin.app.')
        ? []
        : [`admin/routes.json: begin the key "${key}" with admin.app.`]),
      ...(path.startsWith('/admin/app/')
        ? []
        : [`admin/routes.json: begin the path ${path} with /admin/app/.`]),
    ]
  })

const adminRoutesHaveComponents: Rule = (project) =>
  Object.entries(project.adminRoutes).flatMap(([key, { component }]) => {
    if (component === undefined) return [`admin/routes.json: ${key} names no component.`]
    return hasDefaultExport(project, component)
      ? []
      : [`admin/routes.json: react/${component}.tsx does not export a component by default.`]
  })

export const adminRoutesRules = {
  adminRoutesArePrefixed,
  adminRoutesHaveComponents,
}
