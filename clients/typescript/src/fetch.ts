// node fetch.js URL: the same API through the client of the generator typescript-fetch.
import {
  Configuration,
  HarvestingApi,
  InstrumentsApi,
  ParticipationsApi,
  ProfilesApi,
  ResponseError,
} from "../target/fetch/index.js";

declare const process: { argv: string[] };
const [basePath = "http://127.0.0.1:8080"] = process.argv.slice(2);
const configuration = new Configuration({ basePath });
const instruments = new InstrumentsApi(configuration);

async function problemOf(code: string): Promise<string> {
  try {
    await instruments.getInstrument({ code });
    return "none";
  } catch (refused) {
    if (!(refused instanceof ResponseError)) throw refused;
    const problem: { code: string } = await refused.response.json();
    return problem.code;
  }
}

// What is no JSON comes as a file.
const acts: Blob = await new ParticipationsApi(configuration).exportActsOfInstrument({ code: "ICRMW" });
const harvester: Blob = await new HarvestingApi(configuration).harvestPublications({ verb: "Identify" });
const profile = await new ProfilesApi(configuration).getPartyProfile({ code: "KEN" });
console.log(JSON.stringify({
  instrument: (await instruments.getInstrument({ code: "ICRMW" })).code,
  registry: profile.sections.registry.available,
  problem: await problemOf("NONE"),
  acts: (await acts.text()).startsWith("instrument,"),
  harvester: (await harvester.text()).includes("<Identify>"),
}));
