/** What a replica remembers of what people did. */
export class TeamMemory {
  /** The number of the bucket that acts go to, as far as this replica knows. */
  public bucket: number | undefined
}
