import { fileSlug } from "./file-slug.ts";

/** What a cluster is called by. */
export interface NamedCluster {
  readonly name: string;
  readonly id?: string | undefined;
}

/** A cluster's name in folders and files, with its id when it has one: `nordlys-klyngen`, `nordlys-klyngen-sams`. */
export function clusterSlug({ name, id }: NamedCluster): string {
  return id === undefined ? fileSlug(name) : `${fileSlug(name)}-${id}`;
}
