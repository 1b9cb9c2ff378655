// node registry.js URL [TOKEN]: who takes part in the ICRMW, and what has changed since.
import createClient from "openapi-fetch";
import type { components, paths } from "../target/api.js";

type Participation = components["schemas"]["Participation"];

declare const process: { argv: string[] };
const [url = "http://127.0.0.1:8080", token] = process.argv.slice(2);
const api = createClient<paths, "application/json" | "application/problem+json">({
  baseUrl: url,
  headers: token ? { Authorization: `Bearer ${token}` } : {},
});

async function participations(code: string): Promise<Participation[]> {
  const all: Participation[] = [];
  let cursor: string | undefined;
  do {
    const { data, error } = await api.GET("/v1/instruments/{code}/participations", {
      params: { path: { code }, query: { limit: 2, cursor } },
    });
    if (error) throw new Error(`${error.code}: ${error.detail}`);
    all.push(...(data.items ?? []));
    cursor = data.nextCursor;
  } while (cursor);
  return all;
}

async function isUnchanged(code: string): Promise<boolean> {
  const path = "/v1/instruments/{code}";
  const first = await api.GET(path, { params: { path: { code } } });
  const again = await api.GET(path, {
    params: { path: { code } },
    headers: { "If-None-Match": first.response.headers.get("ETag") ?? "" },
  });
  return again.response.status === 304;
}

async function problemOf(code: string): Promise<string> {
  const { error } = await api.GET("/v1/instruments/{code}", { params: { path: { code } } });
  return error?.code ?? "none";
}

const found = await participations("ICRMW");
console.log(JSON.stringify({
  participations: found.length,
  parties: found.filter((one) => one.status === "party").length,
  unchanged: await isUnchanged("ICRMW"),
  problem: await problemOf("NONE"),
}));
