// What VTEX's builders will read, as plain data: rules look at this and at nothing else.
import type { Png } from './png'

export interface Source {
  readonly path: string
  readonly text: string
}

export const catalogueNames = ['context', 'en', 'es', 'pt'] as const

export type Catalogue = Readonly<Record<string, string>>

export interface AdminRoute {
  readonly component?: string
  readonly path?: string
}

export interface Package {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly overrides?: Readonly<Record<string, string>>
  readonly resolutions?: Readonly<Record<string, string>>
}

/** A page of the App Store in one language. */
export interface StorePage {
  readonly name?: string
  readonly headline?: string
  readonly overview?: string
  readonly features?: readonly string[]
  readonly websiteURL?: string
  readonly support?: { readonly email?: string }
}

export interface Manifest {
  readonly billingOptions?: {
    readonly type?: string
    readonly support?: { readonly email?: string }
    readonly availableCountries?: readonly string[]
  }
  readonly name?: string
  readonly vendor?: string
  readonly version?: string
  readonly title?: string
  readonly description?: string
  readonly builders?: Readonly<Record<string, string>>
  readonly policies?: readonly Policy[]
}

export interface Policy {
  readonly name: string
  readonly attrs?: { readonly host?: string; readonly path?: string }
}

/** A resource of License Manager, as code names it. */
export interface Permission {
  readonly product: string
  readonly resource: string
}

/** A row of License Manager's table. */
export interface Resource {
  readonly productId: number
  readonly key: string
  readonly name: string
}

export interface Handler {
  readonly path?: string
  readonly public?: boolean
  readonly policies?: readonly unknown[]
  readonly rateLimitPerReplica?: { readonly perMinute?: number; readonly concurrent?: number }
}

export interface ServiceDescription {
  readonly memory?: number
  readonly timeout?: number
  readonly ttl?: number
  readonly minReplicas?: number
  readonly maxReplicas?: number
  readonly workers?: number
  readonly routes?: Readonly<Record<string, Handler>>
  readonly events?: Readonly<Record<string, Handler>>
}

/** What node/index.ts hands to the runtime. */
export interface ServiceKeys {
  readonly routes: readonly string[]
  readonly events: readonly string[]
  readonly directives: readonly string[]
}

export interface Project {
  readonly manifest: Manifest
  readonly manifestSchema: object
  readonly navigation: unknown
  readonly adminRoutes: Readonly<Record<string, AdminRoute>>
  readonly messages: Readonly<Record<(typeof catalogueNames)[number], Catalogue>>
  readonly service: ServiceDescription
  readonly serviceKeys: ServiceKeys
  readonly graphql: readonly Source[]
  readonly nativeSdl: string
  /** What the app says people need, by the name of the group. */
  readonly permissions: Readonly<Record<string, Permission>>
  /** What VTEX's own services ask for of a person whose token the app hands on. */
  readonly livePermissions: Readonly<Record<string, Permission>>
  /** VTEX's table of License Manager. */
  readonly resources: readonly Resource[]
  /** TypeScript of node/ and react/ that ships: no tests, nothing generated. */
  readonly sources: readonly Source[]
  /** The record of decisions that gives each dependency its reason. */
  readonly dependencyRecord: string
  readonly packages: { readonly root: Package; readonly node: Package; readonly react: Package }
  /** What yarn, with which VTEX installs, is to install in each folder. */
  readonly yarnLocks: { readonly node: string; readonly react: string }
  /** Pages of docs/. */
  readonly docs: readonly Source[]
  /** What the App Store shows: public/metadata, by locale. */
  readonly storePage: {
    readonly texts: Readonly<Partial<Record<string, StorePage>>>
    readonly licenses: Readonly<Partial<Record<string, string>>>
    readonly pictures: readonly Png[]
  }
  /** Every file that would stand in a working copy after a build and a run. */
  readonly files: readonly string[]
  /** Lines of .vtexignore. */
  readonly ignored: readonly string[]
}

/** What is wrong and what to do about it, a sentence for each fault. */
export type Rule = (project: Project) => readonly string[]
