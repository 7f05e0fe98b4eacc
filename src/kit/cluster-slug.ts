import type { Cluster } from "../model/cluster.ts";
import { fileSlug } from "./file-slug.ts";

/** A cluster's name in folders and files, with its id when it has one: `nordlys-klyngen`, `nordlys-klyngen-sams`. */
export function clusterSlug({ name, id }: Pick<Cluster, "name" | "id">): string {
  return id === undefined ? fileSlug(name) : `${fileSlug(name)}-${id}`;
}
