// Examples of optional parameters are words, not values: "Execute" sends only what somebody has filled in.
const METHODS = ["get", "put", "post", "delete", "patch"];

function exampleOf(parameter) {
  const shown = Object.values(parameter.examples ?? {})[0]?.value;
  return parameter.example ?? shown ?? parameter.schema?.example ?? parameter.schema?.examples?.[0];
}

function leaveEmpty(parameter) {
  if (parameter.required || parameter.$ref) return;
  const example = exampleOf(parameter);
  delete parameter.example;
  delete parameter.examples;
  if (parameter.schema) {
    const { example: _, examples: __, default: ___, ...schema } = parameter.schema;
    parameter.schema = schema;
  }
  if (example !== undefined) {
    parameter.description = [parameter.description, `For example \`${example}\`.`].filter(Boolean).join("\n\n");
  }
}

// A file is shown as the text that its example is, so that "Execute" sends one; the services take any type for it.
function showAsText(body) {
  body.content = Object.fromEntries(
    Object.entries(body.content).map(([type, media]) =>
      media.schema?.format === "binary"
        ? [type === "application/octet-stream" ? "text/plain" : type, { ...media, schema: { type: "string" } }]
        : [type, media],
    ),
  );
}

const answer = await fetch("/openapi.json");
const spec = await answer.json();
Object.values(spec.components?.parameters ?? {}).forEach(leaveEmpty);
Object.values(spec.paths)
  .flatMap((path) => METHODS.map((method) => path[method]?.parameters ?? []))
  .forEach((parameters) => parameters.forEach(leaveEmpty));
Object.values(spec.paths)
  .flatMap((path) => METHODS.map((method) => path[method]?.requestBody))
  .filter((body) => body?.content)
  .forEach(showAsText);

SwaggerUIBundle({
  spec,
  dom_id: "#explorer",
  deepLinking: true,
  displayOperationId: true,
  docExpansion: "none",
  filter: true,
  tryItOutEnabled: true,
  persistAuthorization: false,
  syntaxHighlight: { activated: false },
  validatorUrl: null,
});
